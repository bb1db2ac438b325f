import { useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

/** The last crumb is the page itself and has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

export function Breadcrumb({ items }: { readonly items: readonly Crumb[] }) {
  const t = useText();
  return (
    <nav class="breadcrumbs" aria-label={t('breadcrumb')}>
      <ol class="breadcrumbs__list">
        {items.map(({ label, href }, index) => (
          <li class="breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
            {index > 0 ? <Icon name="chevron-right" /> : null}
            {href ? (
              <a class="breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
