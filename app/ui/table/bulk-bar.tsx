import type { Child } from 'hono/jsx';
import { useText } from '../context.ts';

/** Stays at the bottom of the list; the count is kept by the script, the buttons work without it. */
export function BulkBar({ children }: { readonly children?: Child }) {
  const t = useText();
  return (
    <fieldset class="ff-bulk">
      <legend class="sr-only">{t('bulkActions')}</legend>
      <p
        class="ff-bulk-count"
        role="status"
        data-selected-count
        data-text-none={t('selectedNone')}
        data-text-count={t('selectedCount', { count: '{count}' })}
      />
      <div class="ff-actions">{children}</div>
    </fieldset>
  );
}
