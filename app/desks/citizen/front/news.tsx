import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import { type Card as PlanCard, partyOf } from '../../../plan/index.ts';
import { Button, Form, HiddenField, LinkButton, type NewsItem, NewsList, usePage } from '../../../ui/index.ts';
import { decisionNews, decisionsThatWait } from '../../decisions/citizen/front.tsx';
import { courseNews } from '../../enrolments/index.ts';
import { citizenPaths } from '../../meetings/paths.ts';
import { placementNews } from '../../placements/index.ts';
import type { Front } from './front.ts';
import { frontText } from './text.ts';

const home = '/min-side';

/** So many days a shared note counts as new. */
const newForDays = 14;

interface AnswersProps {
  readonly card: PlanCard;
  readonly caseId: string;
  readonly once: string;
}

/** Yes at once, no with a word about why, or a talk about it first: each is fine. */
export function ProposalAnswers({ card, caseId, once }: AnswersProps) {
  const t = frontText(usePage().lang);
  const query = new URLSearchParams({ sag: caseId, cardId: card.id, til: home });
  return (
    <>
      <Form action="/handling/accept-card" once={once} returnTo={home} idPrefix={card.id}>
        <HiddenField name="caseId" value={caseId} />
        <HiddenField name="cardId" value={card.id} />
        <Button kind="primary">{t('news.yes')}</Button>
      </Form>
      <LinkButton href={`/handling/decline-card?${query}`}>{t('news.no')}</LinkButton>
      <LinkButton kind="tertiary" href={`/min-side/beskeder/ny?kort=${card.id}`}>
        {t('news.talk')}
      </LinkButton>
    </>
  );
}

/** What waits for the citizen, the newest proposals first; then what can be read. */
export function newsOf(front: Front, lang: 'da' | 'en', now: Instant): NewsItem[] {
  const t = frontText(lang);
  const { plan, meetings, threads, caseId, newId, jobSearchWaits } = front;
  const day = (at: string) => formatDate(lang, toCopenhagen(at as Instant).date);
  const proposals = plan.cards.filter(
    // A card of another module is answered where that module is.
    ({ state, source, proposedBy }) => state === 'proposed' && source === null && partyOf(proposedBy) === 'staff',
  );
  const since = new Date(Date.parse(now) - newForDays * 86_400_000).toISOString();
  const notes = meetings.past.filter(({ noteSharedAt }) => noteSharedAt !== null && noteSharedAt >= since);
  const missed = meetings.past.filter(({ state, reasonHeardAt }) => state === 'not-met' && reasonHeardAt === null);
  const today = toCopenhagen(now).date;
  return [
    ...decisionsThatWait(front.decisions, lang, today),
    ...placementNews({ places: front.places, lang, today, newId }),
    ...courseNews({ courses: front.courses, lang, today }),
    ...missed.map((meeting) => ({
      sentence: t('news.reason', { dato: day(meeting.startsAt) }),
      actions: (
        <LinkButton
          href={`/handling/hear-reason?${new URLSearchParams({ sag: caseId, meetingId: meeting.id, til: home })}`}
        >
          {t('news.reason.tell')}
        </LinkButton>
      ),
    })),
    ...proposals.map((card) => ({
      sentence: t('news.proposes', { navn: card.proposedByName, forslag: card.title }),
      note: card.purpose ? t('news.why', { grund: card.purpose }) : undefined,
      actions: <ProposalAnswers card={card} caseId={caseId} once={newId()} />,
    })),
    ...(jobSearchWaits
      ? [
          {
            sentence: t('news.jobsearch'),
            actions: <LinkButton href="/min-side/jobsoegning">{t('news.jobsearch.see')}</LinkButton>,
          },
        ]
      : []),
    ...decisionNews(front.decisions, lang, today),
    ...threads
      .filter(({ unreadByCitizen }) => unreadByCitizen)
      .map((thread) => ({
        sentence: t('news.message', { navn: thread.lastByName, emne: thread.subject }),
        note: day(thread.lastAt),
        actions: <LinkButton href={`/min-side/beskeder/${thread.id}`}>{t('news.message.read')}</LinkButton>,
      })),
    ...notes.map((meeting) => ({
      sentence: t('news.note', { dato: day(meeting.startsAt) }),
      actions: <LinkButton href={citizenPaths.note(meeting.id)}>{t('news.note.read')}</LinkButton>,
    })),
  ];
}

/** What can be answered or read; where nothing is, what happened last. */
export function News({ front }: { readonly front: Front }) {
  const { lang, now } = usePage();
  const t = frontText(lang);
  const items = newsOf(front, lang, now);
  const told = (entries: Front['story']): NewsItem[] =>
    entries.map(({ sentence, at }) => ({ sentence, note: formatDate(lang, toCopenhagen(at).date) }));
  const shown = items.length > 0 ? [...items, ...told(front.aboutTheCase)] : told(front.story);
  return (
    <section>
      <h2>{t('news.heading')}</h2>
      {shown.length === 0 ? <p>{t('news.empty')}</p> : <NewsList items={shown} />}
      <p>
        <a href="/min-side/historie">{t('news.all')}</a>
      </p>
    </section>
  );
}
