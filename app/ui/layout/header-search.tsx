import { usePage, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

export interface HeaderSearchProps {
  readonly action: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** Post by default: a CPR number may be typed here, and may never stand in an address. */
  readonly method?: 'post' | 'get' | undefined;
  readonly name?: string | undefined;
}

export function HeaderSearch({ action, label, value, method = 'post', name = 'q' }: HeaderSearchProps) {
  const t = useText();
  const { csrfToken } = usePage();
  return (
    <search class="ff-search">
      <form method={method} action={action}>
        {method === 'post' ? <input type="hidden" name="_csrf" value={csrfToken} /> : null}
        <label class="sr-only" for="page-search">
          {label}
        </label>
        <input
          id="page-search"
          class="form-input"
          type="search"
          name={name}
          value={value}
          placeholder={label}
          autocomplete="off"
          data-search-shortcut
        />
        <button class="button button-secondary" type="submit">
          <Icon name="search" />
          <span>{t('search')}</span>
        </button>
      </form>
    </search>
  );
}
