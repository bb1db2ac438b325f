import { useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';
import { pageNumbers } from './page-numbers.ts';

export interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Nothing when everything is on one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useText();
  if (pages <= 1) return null;
  return (
    <nav class="pagination" aria-label={t('pagination')}>
      {page > 1 ? (
        <a class="button button-arrow" href={hrefOf(page - 1)} rel="prev">
          <Icon name="chevron-left" />
          <span>{t('previousPage')}</span>
        </a>
      ) : null}
      <span class="pagination-mobile">{t('pageOf', { page, pages })}</span>
      <ul class="pagination__items">
        {pageNumbers(page, pages).map((number) => (
          <li class={number === null ? 'pagination-item' : 'pagination-item pagination-number'}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                class={number === page ? 'button current-page' : 'button button-secondary'}
                href={hrefOf(number)}
                aria-label={t('pageNumber', { page: number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages ? (
        <a class="button button-arrow" href={hrefOf(page + 1)} rel="next">
          <span>{t('nextPage')}</span>
          <Icon name="chevron-right" />
        </a>
      ) : null}
    </nav>
  );
}
