import type { PlainDate } from '@fodfaeste/law/dates';
import type { Complaint, Decision, Hearing } from '../decisions/index.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import type { DecisionLetterFacts } from './merge/decision-values.ts';
import type { Recipient } from './merge/values.ts';
import { da } from './text/decisions.da.ts';
import { en } from './text/decisions.en.ts';

export const decisionLetterText = catalogue(da, en);

type Reader = Pick<Recipient, 'language' | 'channel'>;

/** What letters about a decision are written from, beside the decision itself. */
export interface DecisionWords {
  readonly about: Bilingual;
  /** The result in plain words; null while there is none. */
  readonly result: Bilingual | null;
  readonly body: Bilingual;
  readonly today: PlainDate;
}

const rulesOf = (lang: Lang, { ground }: Decision): string[] =>
  (ground?.cites ?? []).map(({ source, paragraph }) =>
    decisionLetterText(lang)('letter.rule', { lov: source.name, paragraf: paragraph, nummer: source.number }),
  );

/** Forvaltningsloven § 25: where, how and until when. On paper nobody knows the day the letter comes (retssikkerhedsloven § 67). */
function howToComplain({ language: lang, channel }: Reader, until: PlainDate, body: string): string {
  const t = decisionLetterText(lang);
  return channel === 'exempt'
    ? t('letter.complain.paper', { instans: body })
    : t('letter.complain', { dato: formatDate(lang, until), instans: body });
}

/** The decision as its letter tells it, in the reader's language. What the caseworker wrote stands as it was written. */
export function decisionLetterFacts(
  decision: Decision,
  { about, result, body, today }: DecisionWords,
  reader: Reader,
): DecisionLetterFacts {
  const { language: lang } = reader;
  const until = decision.complaintUntil;
  return {
    about: about[lang],
    result: result?.[lang] ?? '',
    reasons: decision.considerations ?? '',
    facts: decision.facts.filter(({ main }) => main).map(({ words }) => words),
    rules: rulesOf(lang, decision),
    decidedOn: decision.decidedOn ?? today,
    complaint: until === null ? null : { body: body[lang], until, howTo: howToComplain(reader, until, body[lang]) },
  };
}

/** What is laid before the citizen; where the citizen asked to be heard, there may be nothing new to lay. */
export function withHearing(facts: DecisionLetterFacts, hearing: Hearing, lang: Lang): DecisionLetterFacts {
  const t = decisionLetterText(lang);
  const told = hearing.facts.map(({ words }) => words);
  return {
    ...facts,
    hearing: {
      facts: told.length > 0 ? told : [t('letter.nothing-unknown')],
      why: hearing.why?.trim() || t('letter.wait'),
      until: hearing.until ?? facts.decidedOn,
    },
  };
}

/** What came of a complaint, as its letter says it. */
export function withComplaint(
  facts: DecisionLetterFacts,
  complaint: Complaint,
  body: Bilingual,
  lang: Lang,
): DecisionLetterFacts {
  const t = decisionLetterText(lang);
  const instans = body[lang];
  const { outcome, boardOutcome, answerUntil, reasons, receivedOn } = complaint;
  const result = boardOutcome
    ? t(`letter.board.${boardOutcome}`, { instans })
    : outcome === 'partly' && answerUntil
      ? t('letter.partly', { dato: formatDate(lang, answerUntil), instans })
      : t('letter.upheld');
  const until = facts.complaint?.until ?? receivedOn;
  return {
    ...facts,
    result,
    reasons: boardOutcome ? (complaint.boardWords ?? '') : (reasons ?? ''),
    received: receivedOn,
    complaint: { body: instans, until, howTo: facts.complaint?.howTo ?? '' },
  };
}
