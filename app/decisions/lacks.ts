import type { PlainDate } from '@fodfaeste/law/dates';
import type { Paragraph } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate, formatKroner } from '../kernel/text/format.ts';
import type { MayDecide } from '../people/index.ts';
import { type Decision, type DecisionFact, type Ground, type Hearing, isBurden, type Result } from './decision.ts';
import type { AnyDecisionKind } from './kind.ts';
import { fvl, offl, rsl } from './paragraphs.ts';
import { both, bothBy } from './text.ts';

/** Why a decision cannot be signed yet. */
export interface Lack {
  readonly code: LackCode;
  readonly text: Bilingual;
  /** The paragraph that demands it; null for what the municipality or plain sense demands. */
  readonly paragraph: Paragraph | null;
  /** The part of the page where it is mended. */
  readonly where: 'terms' | 'facts' | 'hearing' | 'reasons' | 'law' | 'sign';
}

export const lackCodes = [
  'not-open',
  'no-result',
  'no-main-facts',
  'no-considerations',
  'law-unknown',
  'law-says-otherwise',
  'hearing-missing',
  'hearing-open',
  'wait-wanted',
  'oral-not-noted',
  'ground-changed',
  'no-mandate',
  'over-sum',
  'not-submitted',
  'same-person',
] as const;
export type LackCode = (typeof lackCodes)[number];

/** Everything a signature is weighed by. */
export interface Weighed {
  readonly decision: Decision;
  readonly kind: AnyDecisionKind;
  /** What the law says, the decision being assumed; null while there is no result. */
  readonly ground: Ground | null;
  readonly twoPersons: boolean;
  readonly mandate: MayDecide;
  readonly signerId: string;
  readonly today: PlainDate;
  /** The signer says that all that was told orally is noted. */
  readonly oralNoted: boolean;
}

const lack = (code: LackCode, where: Lack['where'], paragraph: Paragraph | null, text: Bilingual): Lack => ({
  code,
  where,
  paragraph,
  text,
});

/** Open, and its last day is not over. */
export const hearingRuns = ({ state, until }: Hearing, today: PlainDate): boolean =>
  state === 'open' && until !== null && today <= until;

/** Forvaltningsloven § 19, stk. 1: facts that weigh, to the citizen's disadvantage, and that the citizen cannot be taken to know of. */
export const mustBeHeard = (facts: readonly DecisionFact[]): readonly DecisionFact[] =>
  facts.filter(({ main, against, known }) => main && against && known === null);

/** Those of which no hearing, answered, run out or left out with a ground, has told. */
export function unheard({ facts, hearings }: Pick<Decision, 'facts' | 'hearings'>): readonly DecisionFact[] {
  const told = new Set(hearings.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return mustBeHeard(facts).filter(({ id }) => !told.has(id));
}

/** The citizen asked to say something first (§ 21) and has not been given the chance since. */
export const stillWaits = ({ waitWantedAt, hearings }: Pick<Decision, 'waitWantedAt' | 'hearings'>): boolean =>
  waitWantedAt !== null && !hearings.some(({ sentAt }) => sentAt !== null && sentAt >= waitWantedAt);

function hearingLack(decision: Decision, result: Result, today: PlainDate): Lack | null {
  // A hearing without facts is the citizen's own wish (§ 21). § 19 is about facts that go against: a full yes need not wait for them.
  const running = decision.hearings.find(
    (hearing) => hearingRuns(hearing, today) && (isBurden(result) || hearing.facts.length === 0),
  );
  if (running?.until)
    return lack(
      'hearing-open',
      'hearing',
      running.facts.length === 0 ? fvl('§ 21, stk. 1') : fvl('§ 19, stk. 1'),
      bothBy('lack.hearing-open', (lang) => ({ dato: formatDate(lang, running.until as PlainDate) })),
    );
  const [first] = isBurden(result) ? unheard(decision) : [];
  if (first)
    return lack(
      'hearing-missing',
      'hearing',
      fvl('§ 19, stk. 1'),
      both('lack.hearing-missing', { oplysning: first.words }),
    );
  if (stillWaits(decision)) return lack('wait-wanted', 'hearing', fvl('§ 21, stk. 1'), both('lack.wait-wanted'));
  return null;
}

function lawLack({ decision, kind, ground, today }: Weighed, result: Result): Lack | null {
  const { lawful } = kind.test(decision.terms, result, today);
  if (ground === null || ground.state === 'unknown')
    return lack(
      'law-unknown',
      'law',
      rsl('§ 10'),
      bothBy('lack.law-unknown', (lang) => ({
        mangler: (ground?.missing ?? []).map((one) => one[lang]).join(', ') || both('lack.law-unknown.nothing')[lang],
      })),
    );
  if (!lawful.some((state) => state === ground.state))
    return lack('law-says-otherwise', 'law', kind.basis, both('lack.law-says-otherwise'));
  return null;
}

function signerLack({ decision, twoPersons, mandate, signerId }: Weighed): Lack | null {
  if (!mandate.ok && mandate.code === 'over-sum')
    return lack(
      'over-sum',
      'sign',
      null,
      bothBy('lack.over-sum', (lang) => ({ kroner: formatKroner(lang, mandate.maxOere) })),
    );
  if (!mandate.ok) return lack('no-mandate', 'sign', null, both('lack.no-mandate'));
  if (twoPersons && decision.state !== 'submitted')
    return lack('not-submitted', 'sign', null, both('lack.not-submitted'));
  if (twoPersons && decision.preparedBy === signerId)
    return lack('same-person', 'sign', null, both('lack.same-person', { navn: decision.preparedByName }));
  return null;
}

/**
 * Everything that stands in the way of a signature, in the order of the page. Empty: it may be signed. What is asked here is what the law
 * asks (forvaltningsloven §§ 19-25, offentlighedsloven § 13, retssikkerhedsloven § 10), the mandate, and the municipality's second person.
 */
export function lacksOf(weighed: Weighed): readonly Lack[] {
  const { decision, kind, ground, today, oralNoted } = weighed;
  if (decision.state !== 'draft' && decision.state !== 'submitted')
    return [lack('not-open', 'sign', null, both('lack.not-open'))];
  const { result } = decision;
  const found: (Lack | null)[] = [];
  if (!decision.facts.some(({ main }) => main))
    found.push(
      lack(
        'no-main-facts',
        'facts',
        result && isBurden(result) ? fvl('§ 24, stk. 2') : rsl('§ 10'),
        both('lack.no-main-facts'),
      ),
    );
  if (result === null) found.push(lack('no-result', 'reasons', null, both('lack.no-result')));
  else {
    found.push(hearingLack(decision, result, today));
    if (isBurden(result) && kind.discretion && (decision.considerations ?? '').trim() === '')
      found.push(lack('no-considerations', 'reasons', fvl('§ 24, stk. 1'), both('lack.no-considerations')));
    found.push(lawLack(weighed, result));
    if (ground !== null && decision.readHash !== null && decision.readHash !== ground.factsHash)
      found.push(lack('ground-changed', 'reasons', rsl('§ 10'), both('lack.ground-changed')));
  }
  if (!oralNoted) found.push(lack('oral-not-noted', 'sign', offl('§ 13, stk. 1'), both('lack.oral-not-noted')));
  found.push(signerLack(weighed));
  return found.filter((one) => one !== null);
}
