import type { LegalAnswer, Outcome, TraceStep } from '@fodfaeste/law';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** A fund in the words of the law: a number in the vocabulary, which knows no names. */
const numbered = /\b(?:a-kasse|fund): (\d{4})\b/g;

/** The same answer, with funds called by their names in its reasons. */
export function withFundNames(answer: LegalAnswer, names: ReadonlyMap<number, string>): LegalAnswer {
  if (names.size === 0) return answer;
  const named = ({ da, en }: Bilingual): Bilingual => ({ da: inWords(da, names), en: inWords(en, names) });
  return { ...answer, outcomes: answer.outcomes.map((outcome) => renamed(outcome, named)) };
}

function inWords(text: string, names: ReadonlyMap<number, string>): string {
  return text.replaceAll(numbered, (whole, number: string) => names.get(Number(number)) ?? whole);
}

/** Reasons are worked out when they are asked for, and stay so. */
function renamed(outcome: Outcome, named: (text: Bilingual) => Bilingual): Outcome {
  const step = (one: TraceStep): TraceStep => ({ ...one, text: named(one.text), steps: one.steps.map(step) });
  return Object.create(outcome, {
    because: { get: () => outcome.because.map((one) => ({ ...one, text: named(one.text) })) },
    trace: { value: () => outcome.trace().map(step) },
  });
}
