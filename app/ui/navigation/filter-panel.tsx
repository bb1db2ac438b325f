import type { Child } from 'hono/jsx';
import { formatCount } from '../../kernel/text/format.ts';
import { usePage, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

export interface Filter {
  readonly label: string;
  readonly href: string;
  readonly count?: number | undefined;
  readonly current?: boolean | undefined;
}

export interface FilterGroup {
  readonly title?: string | undefined;
  readonly filters: readonly Filter[];
}

export interface FilterPanelProps {
  readonly title?: string | undefined;
  readonly groups: readonly FilterGroup[];
  /**
   * Below the filters, for example `SavedViews`. Written twice, beside the list and folded above it, so forms in it
   * take the `place` into their ids.
   */
  readonly more?: ((place: 'beside' | 'above') => Child) | undefined;
}

/** Ready filters as links with counts: beside the list where there is room, folded above it where there is not. */
export function FilterPanel({ title, groups, more }: FilterPanelProps) {
  const t = useText();
  const { lang } = usePage();
  const heading = title ?? t('filters');
  const chosen = groups.flatMap(({ filters }) => filters).filter(({ current }) => current);
  const lists = groups.map((group) => (
    <>
      {group.title ? <p class="ff-filter-title">{group.title}</p> : null}
      <ul class="ff-filter-list">
        {group.filters.map(({ label, href, count, current }) => (
          <li>
            <a href={href} aria-current={current ? 'true' : undefined}>
              <span>{label}</span>
              {count === undefined ? null : <span class="ff-filter-count">{formatCount(lang, count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  ));
  return (
    <div class="ff-filters">
      <nav class="ff-when-wide" aria-label={heading}>
        <p class="ff-filter-heading">{heading}</p>
        {lists}
      </nav>
      {more ? <div class="ff-when-wide">{more('beside')}</div> : null}
      <details class="ff-filter-drawer ff-when-narrow">
        <summary>
          <span>
            {heading}
            {chosen.length > 0 ? `: ${chosen.map(({ label }) => label).join(', ')}` : null}
          </span>
          <Icon name="chevron-down" />
        </summary>
        <nav aria-label={heading}>{lists}</nav>
        {more ? <div class="ff-filter-more">{more('above')}</div> : null}
      </details>
    </div>
  );
}
