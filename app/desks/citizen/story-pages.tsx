import { formatPhone } from '../../kernel/text/format.ts';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Timeline, type TimelineEntry } from '../../ui/content/timeline.tsx';
import { usePage } from '../../ui/context.ts';
import { OlderNewer } from '../access/older-newer.tsx';
import { citizenText } from './text.ts';

export function StoryPage({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const t = citizenText(usePage().lang);
  return (
    <>
      <h1>{t('story.title')}</h1>
      <p class="ff-lead">{t('story.lead')}</p>
      {entries.length === 0 ? (
        <EmptyState heading={t('story.empty.heading')}>
          <p>{t('story.empty.text')}</p>
        </EmptyState>
      ) : (
        <Timeline entries={entries} level={2} />
      )}
    </>
  );
}

interface WhoSawProps {
  readonly entries: readonly TimelineEntry[];
  readonly page: number;
  readonly more: boolean;
}

export function WhoSawPage({ entries, page, more }: WhoSawProps) {
  const { lang, authority } = usePage();
  const t = citizenText(lang);
  return (
    <>
      <h1>{t('saw.title')}</h1>
      <p class="ff-lead">{t('saw.lead')}</p>
      {entries.length === 0 ? (
        <EmptyState heading={t('saw.empty.heading')}>
          <p>{t('saw.empty.text')}</p>
        </EmptyState>
      ) : (
        <Timeline entries={entries} level={2} />
      )}
      <OlderNewer page={page} more={more} path="/min-side/hvem-har-set" />
      {authority?.phone ? <p>{t('saw.ask', { telefon: formatPhone(authority.phone) })}</p> : null}
    </>
  );
}
