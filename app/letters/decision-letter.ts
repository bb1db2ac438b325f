import type { PlainDate } from '@fodfaeste/law/dates';
import { type Complaint, type Decision, type Hearing, mayBeReopened } from '../decisions/index.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import type { DecisionLetterFacts } from './merge/decision-values.ts';
import type { Recipient } from './merge/values.ts';
import { da } from './text/decisions.da.ts';
import { en } from './text/decisions.en.ts';

export const decisionLetterText = catalogue(da, en);

/** Whom a letter is to, as far as its words depend on it. */
export type Reader = Pick<Recipient, 'language' | 'channel'>;

/** What letters about a decision are written from, beside the decision itself. */
export interface DecisionWords {
  readonly about: Bilingual;
  /** The result in plain words; null while there is none. */
  readonly result: Bilingual | null;
  readonly body: Bilingual;
  readonly today: PlainDate;
}

const andIn = { da: 'og', en: 'and' } as const;

/** "§ 31, § 33, stk. 2, og § 35" */
function listed(lang: Lang, paragraphs: readonly string[]): string {
  const [last = '', ...before] = paragraphs.toReversed();
  const head = before.toReversed().join(', ');
  if (head === '') return last;
  return `${head}${before[0]?.includes(',') ? ',' : ''} ${andIn[lang]} ${last}`;
}

/** A sentence for each law, with everything of it that was used. */
function rulesOf(lang: Lang, { ground }: Decision): string[] {
  const laws = new Map<string, { readonly name: string; readonly number: string; readonly paragraphs: Set<string> }>();
  for (const { source, paragraph } of ground?.cites ?? []) {
    const { name, number } = source;
    const law = laws.get(`${name}|${number}`) ?? { name, number, paragraphs: new Set<string>() };
    laws.set(`${name}|${number}`, law);
    law.paragraphs.add(paragraph);
  }
  return [...laws.values()].map(({ name, number, paragraphs }) =>
    decisionLetterText(lang)('letter.rules', {
      lov: name.charAt(0).toLocaleLowerCase('da') + name.slice(1),
      paragraffer: listed(lang, [...paragraphs]),
      nummer: number,
    }),
  );
}

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
  const howTo =
    until === null
      ? []
      : [
          ...(mayBeReopened(decision) ? [decisionLetterText(lang)('letter.reopen')] : []),
          howToComplain(reader, until, body[lang]),
        ];
  return {
    about: about[lang],
    result: result?.[lang] ?? '',
    reasons: decision.considerations ?? '',
    facts: decision.facts.filter(({ main }) => main).map(({ words }) => words),
    rules: rulesOf(lang, decision),
    decidedOn: decision.decidedOn ?? today,
    decidedBy: decision.decidedByName ?? decision.preparedByName,
    complaint: until === null ? null : { body: body[lang], until, howTo: howTo.join(' ') },
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

/** What was decided before stands, unless the board has said otherwise. */
export function withWithdrawal(
  facts: DecisionLetterFacts,
  { replaces, roundBecause }: Pick<Decision, 'replaces' | 'roundBecause'>,
  reason: string,
  lang: Lang,
): DecisionLetterFacts {
  const stands = replaces !== null && roundBecause !== 'board';
  return { ...facts, result: stands ? decisionLetterText(lang)('letter.stands') : '', reasons: reason };
}

/** A step of a complaint that the citizen gets a letter about. */
export type ComplaintStepTold = 'received' | 'assessed' | 'forwarded' | 'decided';

function whatBecameOfIt(step: ComplaintStepTold, complaint: Complaint, instans: string, lang: Lang): string {
  const t = decisionLetterText(lang);
  const { outcome, boardOutcome, answerUntil } = complaint;
  const rest = outcome === 'partly';
  switch (step) {
    case 'received':
      return '';
    case 'assessed':
      return rest && answerUntil
        ? t('letter.partly', { dato: formatDate(lang, answerUntil), instans })
        : t('letter.upheld');
    case 'forwarded':
      return t(rest ? 'letter.rest-stands' : 'letter.maintained', { instans });
    case 'decided':
      return boardOutcome ? t(`letter.board.${boardOutcome}`, { instans }) : '';
  }
}

/** What came of a complaint, as the letter about that step says it. The board writes its own reasons. */
export function withComplaint(
  facts: DecisionLetterFacts,
  step: ComplaintStepTold,
  {
    complaint,
    body,
    lastDay,
  }: { readonly complaint: Complaint; readonly body: Bilingual; readonly lastDay: PlainDate },
  lang: Lang,
): DecisionLetterFacts {
  const isOurs = step === 'assessed' || step === 'forwarded';
  return {
    ...facts,
    result: whatBecameOfIt(step, complaint, body[lang], lang),
    reasons: isOurs ? (complaint.reasons ?? '') : '',
    received: complaint.receivedOn,
    complaint: { body: body[lang], until: lastDay, howTo: facts.complaint?.howTo ?? '' },
  };
}
