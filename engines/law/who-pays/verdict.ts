import type { Outcome } from '../evaluate/evaluate.ts';
import type { Words } from '../facts/shape.ts';
import { inputKinds } from '../inputs/kinds.ts';
import type { Bool } from '../language/node.ts';
import { type Cite, citesOn } from '../rules/cite.ts';
import type { MissingPiece, Standing } from './answer.ts';
import type { FundingCase } from './funding-case.ts';

/** How a scheme stands, and why. `because` may hold marks of the two voices. */
export interface Verdict {
  readonly standing: Standing;
  readonly strength: 'right' | 'may';
  readonly because: Words;
  readonly missing: readonly MissingPiece[];
  readonly cites: readonly Cite[];
}

/** One condition of a scheme: when it fails, that is the reason of the no. */
export interface Hurdle {
  readonly passes: (c: FundingCase) => boolean | null;
  readonly because: Words;
  readonly cites: readonly Cite[];
}

export const hurdle = (
  passes: Bool | ((c: FundingCase) => boolean | null),
  da: string,
  en: string,
  ...cites: readonly Cite[]
): Hurdle => ({ passes: typeof passes === 'function' ? passes : (c) => c.is(passes), because: { da, en }, cites });

interface ByRules {
  /** Rules about the person: one that holds is enough. */
  readonly person: readonly string[];
  /** Rules about the course, asked where one is named. */
  readonly course?: readonly string[];
  readonly hurdles: readonly Hurdle[];
  readonly strength: 'right' | 'may';
  /** Why it is a yes. */
  readonly yes: Words;
  /** Paragraphs of a no for which no hurdle gave the reason. */
  readonly cites: readonly Cite[];
}

/** The answer of the rules; the first hurdle that fails tells why not. */
export function byRules(c: FundingCase, given: ByRules): Verdict {
  const { person, course = [], hurdles, strength, yes, cites } = given;
  const stop = stopOf(c, hurdles);
  if (stop) return stop;
  const parts = [best(c, person), ...(c.course === null || course.length === 0 ? [] : [best(c, course)])];
  if (parts.some((part) => part === null || !answers(part))) return refused(c, notMet, cites);
  const outcomes = parts.filter((part) => part !== null);
  if (outcomes.some(({ state }) => state === 'unknown')) return open(c, outcomes, strength);
  return {
    standing: 'yes',
    strength,
    because: yes,
    missing: [],
    cites: distinctCites(outcomes.flatMap((outcome) => outcome.cites)),
  };
}

const notMet: Words = {
  da: 'Lovens betingelser er ikke opfyldt på den dag.',
  en: 'The conditions of the law are not met on that day.',
};

/** The no of the first hurdle that fails. */
export function stopOf(c: FundingCase, hurdles: readonly Hurdle[]): Verdict | null {
  const stop = hurdles.find(({ passes }) => passes(c) === false);
  return stop === undefined ? null : refused(c, stop.because, stop.cites);
}

const answers = ({ state }: Outcome): boolean => state === 'yes' || state === 'unknown';

/** Of several rules the one that holds, else one that may. */
function best(c: FundingCase, rules: readonly string[]): Outcome | null {
  const outcomes = rules.flatMap((rule) => c.outcome(rule) ?? []);
  return outcomes.find(({ state }) => state === 'yes') ?? outcomes.find(({ state }) => state === 'unknown') ?? null;
}

export function refused(c: FundingCase, because: Words, cites: readonly Cite[]): Verdict {
  return { standing: 'no', strength: 'may', because, missing: [], cites: citesOn(cites, c.on) };
}

/** Left open by the law, or not read: somebody must be asked. */
export function asks(
  c: FundingCase,
  because: Words,
  cites: readonly Cite[],
  missing: readonly MissingPiece[] = [],
): Verdict {
  return { standing: 'ask', strength: 'may', because, missing, cites: citesOn(cites, c.on) };
}

export function lacks(
  c: FundingCase,
  because: Words,
  cites: readonly Cite[],
  { missing, strength }: Pick<Verdict, 'missing' | 'strength'>,
): Verdict {
  return { standing: 'missing', strength, because, missing, cites: citesOn(cites, c.on) };
}

export const factPiece = (fact: keyof typeof inputKinds): MissingPiece => ({
  kind: 'fact',
  fact,
  name: inputKinds[fact].name,
});

/** What the rules wait for: facts first, else a judgement. */
export function open(c: FundingCase, outcomes: readonly Outcome[], strength: 'right' | 'may'): Verdict {
  const unknown = outcomes.filter(({ state }) => state === 'unknown');
  const facts = [...new Set(unknown.flatMap(({ missing }) => missing))].map(factPiece);
  const questions = [...new Set(unknown.flatMap((outcome) => outcome.questions))].map(
    ({ id, text, help }): MissingPiece => ({ kind: 'question', question: id, name: text, help }),
  );
  const cites = distinctCites([
    ...unknown.flatMap((outcome) => outcome.cites),
    ...citesOn(
      unknown.flatMap(({ questions: asked }) => asked.flatMap((question) => question.cites)),
      c.on,
    ),
  ]);
  const names = (lang: 'da' | 'en') => facts.map(({ name }) => lower(name[lang])).join(', ');
  const because: Words =
    facts.length > 0
      ? { da: `Vi mangler at vide: ${names('da')}.`, en: `We need to know: ${names('en')}.` }
      : {
          da: 'Loven lader noget her være op til en vurdering.',
          en: 'The law leaves something here to a judgement.',
        };
  return {
    standing: facts.length > 0 ? 'missing' : 'ask',
    strength,
    because,
    missing: [...facts, ...questions],
    cites,
  };
}

/** The verdict waits for the answer to this question alone. */
export const asksOf = ({ missing }: Verdict, question: string): boolean =>
  missing.length === 1 && missing[0]?.kind === 'question' && missing[0].question === question;

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

export function distinctCites(cites: readonly Cite[]): readonly Cite[] {
  return [
    ...new Map(cites.map((cite) => [`${cite.source.number} ${cite.source.short} ${cite.paragraph}`, cite])).values(),
  ];
}
