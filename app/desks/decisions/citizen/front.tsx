import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { type DecisionKinds, hearingRuns } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { LinkButton, type LinkTile, type NewsItem } from '../../../ui/index.ts';
import { ownDecisions } from './paths.ts';
import { bodyOf, complaintAbout, isAskedIfStands, isInForce, type OwnDecisions, openHearing } from './seen.ts';
import { dayOf } from './steps.ts';
import { ownDecisionText } from './text.ts';

/** What the front page tells of decisions. */
export interface FrontDecisions extends OwnDecisions {
  readonly kinds: DecisionKinds;
  /** There is something the citizen may ask for. */
  readonly mayAsk: boolean;
}

/** So many days a decision or a step of a complaint counts as new. */
const newForDays = 14;

const see = (href: string, label: string) => <LinkButton href={href}>{label}</LinkButton>;

/** Where an answer is wanted: a day that is near, said kindly. */
export function decisionsThatWait(all: FrontDecisions, lang: Lang, today: PlainDate): NewsItem[] {
  const t = ownDecisionText(lang);
  const day = (date: PlainDate) => formatDate(lang, date);
  const hearings = all.decisions.flatMap((decision): NewsItem[] => {
    const hearing = openHearing(decision);
    if (!hearing?.until || !hearingRuns(hearing, today) || !all.kinds.get(decision.kind)) return [];
    const [dato, om] = [day(hearing.until), formatRelativeDays(lang, hearing.until, today)];
    return [
      {
        sentence: t(hearing.facts.length > 0 ? 'news.hearing' : 'news.hearing.own'),
        note: t('news.hearing.by', { dato, om }),
        actions: (
          <LinkButton kind="primary" href={ownDecisions.hearing(hearing.id)}>
            {t('news.hearing.answer')}
          </LinkButton>
        ),
      },
    ];
  });
  const stands = all.complaints.flatMap((complaint): NewsItem[] =>
    isAskedIfStands(complaint, today) && complaint.answerUntil
      ? [
          {
            sentence: t('news.stands'),
            note: t('news.stands.by', { dato: day(complaint.answerUntil) }),
            actions: see(ownDecisions.one(complaint.decisionId), t('news.stands.answer')),
          },
        ]
      : [],
  );
  return [...hearings, ...stands];
}

/** What can be read: the newest decisions, and how far a complaint has come. */
export function decisionNews(all: FrontDecisions, lang: Lang, today: PlainDate): NewsItem[] {
  const t = ownDecisionText(lang);
  const since = addDays(today, -newForDays);
  const made = all.decisions.flatMap((decision): NewsItem[] => {
    const kind = all.kinds.get(decision.kind);
    const { decidedOn } = decision;
    if (!kind || !decidedOn || decidedOn < since || !isInForce(decision, all) || complaintAbout(decision, all))
      return [];
    return [
      {
        sentence: t('news.made', { emne: inLang(kind.aboutWords(decision.terms), lang) }),
        note: formatDate(lang, decidedOn),
        actions: see(ownDecisions.one(decision.id), t('news.made.read')),
      },
    ];
  });
  const steps = all.complaints.flatMap((complaint): NewsItem[] => {
    const step = newestStep(all, complaint, lang, today);
    return step === null || step.on < since
      ? []
      : [
          {
            sentence: step.sentence,
            note: formatDate(lang, step.on),
            actions: see(ownDecisions.one(complaint.decisionId), t('news.complaint.see')),
          },
        ];
  });
  return [...made, ...steps];
}

function newestStep(
  all: FrontDecisions,
  complaint: FrontDecisions['complaints'][number],
  lang: Lang,
  today: PlainDate,
): { readonly on: PlainDate; readonly sentence: string } | null {
  const t = ownDecisionText(lang);
  const decision = all.decisions.find(({ id }) => id === complaint.decisionId);
  const kind = decision && all.kinds.get(decision.kind);
  if (!decision || !kind) return null;
  const instans = bodyOf(decision, kind, lang);
  const { state, assessedAt, boardOn, forwardedOn, receivedOn, dueOn } = complaint;
  if (state === 'decided' && boardOn) return { on: boardOn, sentence: t('news.complaint.board', { instans }) };
  if (state === 'forwarded' && forwardedOn)
    return { on: forwardedOn, sentence: t('news.complaint.forwarded', { instans }) };
  if (state === 'upheld' && assessedAt) return { on: dayOf(assessedAt), sentence: t('news.complaint.full') };
  if (state === 'received' && dueOn >= today)
    return { on: receivedOn, sentence: t('news.complaint.received', { dato: formatDate(lang, dueOn) }) };
  return null;
}

/** The way to all decisions: only where there is one, or something to ask for. */
export function decisionTile(all: FrontDecisions, lang: Lang, today: PlainDate): LinkTile[] {
  if (all.decisions.length === 0 && !all.mayAsk) return [];
  const count = decisionsThatWait(all, lang, today).length;
  return [
    {
      href: ownDecisions.all,
      label: ownDecisionText(lang)('tile.label'),
      icon: 'check',
      ...(count > 0 ? { count } : {}),
    },
  ];
}
