import { useText } from '../context.ts';

export interface SortState {
  /** Sorts by this column, or turns the order. */
  readonly href: string;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

export function SortLink({ label, href, sorted }: SortState & { readonly label: string }) {
  const t = useText();
  const next = sorted === 'ascending' ? t('sortDescending') : t('sortAscending');
  return (
    <a class="ff-sort" href={href} title={next}>
      {label}
      <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false">
        <path class={sorted === 'ascending' ? 'ff-sort-on' : undefined} d="M5 1 9 6H1Z" />
        <path class={sorted === 'descending' ? 'ff-sort-on' : undefined} d="M5 13 1 8h8Z" />
      </svg>
    </a>
  );
}
