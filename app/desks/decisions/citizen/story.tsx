import { Details, Timeline, type TimelineEntry, usePage } from '../../../ui/index.ts';
import { ownDecisionText } from './text.ts';

/** What happened in the matter, folded: nobody has to read it to know where it stands. */
export function Story({ story }: { readonly story: readonly TimelineEntry[] }) {
  const t = ownDecisionText(usePage().lang);
  return story.length === 0 ? null : (
    <Details summary={t('made.story')}>
      <Timeline entries={story} />
    </Details>
  );
}
