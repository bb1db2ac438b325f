import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Timeline, type TimelineEntry } from '../../ui/content/timeline.tsx';
import { usePage } from '../../ui/context.ts';
import { personText } from './text.ts';

export function TimelinePage({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const t = personText(usePage().lang);
  if (entries.length === 0) {
    return (
      <EmptyState heading={t('latest.empty.heading')}>
        <p>{t('latest.empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <section class="ff-narrow">
      <h2>{t('timeline.heading')}</h2>
      <Timeline entries={entries} />
    </section>
  );
}
