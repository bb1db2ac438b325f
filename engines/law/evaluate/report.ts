import { fromDayNumber } from '../dates/index.ts';
import { citeText } from '../rules/cite.ts';
import type { LegalAnswer, Outcome } from './evaluate.ts';
import type { TraceStep } from './reasons.ts';

/** The answer as plain data for programs; the contract is documented in FACTS.md. */
export function answerAsJson(
  answer: LegalAnswer,
  { knownAt = null, trace = false }: { knownAt?: string | null; trace?: boolean } = {},
) {
  const { on, book, outcomes, notDemanded, conflicts, until } = answer;
  const current = outcomes.filter(
    ({ state }) => state !== 'no' && state !== 'lifted' && state !== 'set-aside' && state !== 'suspended',
  );
  const of = (...kinds: readonly string[]) =>
    current
      .filter(({ rule, state }) => kinds.includes(rule.kind) && state !== 'unknown')
      .map((outcome) => outcomeAsJson(outcome, trace));
  const unknown = current.filter(({ state }) => state === 'unknown');
  return {
    on,
    knownAt,
    pack: {
      id: book.overlays.at(-1)?.id ?? book.pack.id,
      title: (book.overlays.at(-1) ?? book.pack).title.da,
      legalBasis: (book.overlays.at(-1) ?? book.pack).legalBasis,
      chain: [book.pack.id, ...book.overlays.map(({ id }) => id)],
    },
    until,
    duties: of('duty'),
    rights: of('right'),
    limits: of('limit'),
    statuses: of('status'),
    amounts: of('amount'),
    guards: of('guard'),
    unknown: unknown.map((outcome) => outcomeAsJson(outcome, trace)),
    missing: [...new Set(unknown.flatMap(({ missing }) => missing))],
    openQuestions: [
      ...new Map(
        current
          .flatMap(({ questions }) => questions)
          .map((question) => [
            question.id,
            { id: question.id, text: question.text.da, cites: question.cites.map(citeText) },
          ]),
      ).values(),
    ],
    notDemanded: notDemanded.map(({ id, text, because, cites }) => ({
      id,
      text: text.da,
      because: because.da,
      cites: cites.map(citeText),
    })),
    lifted: outcomes
      .filter(({ state }) => state === 'lifted' || state === 'set-aside')
      .map(({ rule, state, liftedBy }) => ({ rule: rule.id, state, by: liftedBy?.id ?? null })),
    suspended: [...book.suspended]
      .filter(([id]) => book.rule.get(id)?.subject === outcomes[0]?.rule.subject)
      .map(([id, { why, cites }]) => ({ rule: id, why: why.da, cites: cites.map(citeText) })),
    conflicts: conflicts.map(({ answers, rules }) => ({ answers, rules: rules.map(({ id }) => id) })),
  };
}

function outcomeAsJson(outcome: Outcome, withTrace: boolean) {
  const { rule, state, due, opens, need, have, value, valueText, citizen, lawyer, cites, because, missing, questions } =
    outcome;
  return {
    rule: rule.id,
    name: rule.name.da,
    kind: rule.kind,
    bearer: rule.bearer,
    state,
    due,
    opens,
    need,
    have,
    value: value !== null && rule.unit === 'day' ? fromDayNumber(value) : value,
    unit: rule.unit ?? null,
    valueText: valueText?.da ?? null,
    citizen: citizen?.da ?? null,
    lawyer: lawyer.da,
    cites: cites.map((cite) => ({ text: citeText(cite), url: cite.source.url })),
    mark: rule.mark,
    because: because.map(({ text }) => text.da),
    missing,
    questions: questions.map(({ id }) => id),
    ...(withTrace ? { trace: outcome.trace().map(stepAsJson) } : {}),
  };
}

interface StepJson {
  readonly text: string;
  readonly answer: string;
  readonly cites: readonly string[];
  readonly steps: readonly StepJson[];
}

function stepAsJson({ text, answer, cites, steps }: TraceStep): StepJson {
  return {
    text: text.da,
    answer: answer === null ? 'unknown' : answer ? 'yes' : 'no',
    cites: cites.map(citeText),
    steps: steps.map(stepAsJson),
  };
}
