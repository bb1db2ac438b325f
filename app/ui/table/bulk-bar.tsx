import type { Child } from 'hono/jsx';
import { useText } from '../context.ts';

/** Stays at the bottom of the list; the count is kept by the script, the buttons work without it. */
export function BulkBar({ children }: { readonly children?: Child }) {
  const t = useText();
  return (
    <div class="ff-bulk" role="group" aria-label={t('bulkActions')}>
      <p
        class="ff-bulk-count"
        role="status"
        data-selected-count
        data-text-none={t('selectedNone')}
        data-text-count={t('selectedCount', { count: '{count}' })}
      />
      <div class="ff-actions">{children}</div>
    </div>
  );
}
