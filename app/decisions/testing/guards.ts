import { formatKroner } from '../../kernel/text/format.ts';
import { day, today } from '../../people/testing/decide.ts';
import type { Decision } from '../decision.ts';
import type { AnyDecisionKind } from '../kind.ts';
import { type Lack, type LackCode, lacksOf, type Weighed } from '../lacks.ts';
import { bo, decisionWith, factWith, groundWith, hearingWith, hidden, weighedWith } from './decisions.ts';
import { exemption, withdrawal } from './kinds.ts';

/** Three decisions that could be signed as they are: what stands in their way is added one thing at a time. */
export const columns = {
  refused: { title: 'asked for, refused, with judgement', kind: exemption, result: 'refused', state: 'refused' },
  granted: { title: 'asked for, granted in full', kind: exemption, result: 'granted', state: 'allowed' },
  imposed: { title: 'imposed, without judgement', kind: withdrawal, result: 'imposed', state: 'allowed' },
} as const;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

export function complete(column: Column, over: Partial<Decision> = {}, weighed: Partial<Weighed> = {}): Weighed {
  const { kind, result, state }: { kind: AnyDecisionKind; result: Decision['result']; state: string } = columns[column];
  const terms = kind === exemption ? { why: 'it' } : {};
  const considerations = column === 'refused' ? 'Du har booket selv tre gange.' : null;
  const decision = decisionWith({ kind: kind.kind, result, terms, considerations, ...over });
  return weighedWith({ kind, decision, ground: groundWith({ state, rule: kind.rule }), ...weighed });
}

interface Guard {
  readonly when: string;
  /** What is different from the complete decision. */
  readonly over?: Partial<Decision>;
  readonly weighed?: Partial<Weighed>;
  /** Where it stands in the way. */
  readonly refuses: readonly Column[];
}

const everywhere = columnNames;
const burdens = ['refused', 'imposed'] as const;
const unknown = groundWith({ state: 'unknown', missing: [{ da: 'ydelse', en: 'benefit' }] });

/** Each reason that stands in the way of a signature, written by hand: the contract, not the code's own word. */
export const guards: Readonly<Record<LackCode, Guard>> = {
  'not-open': { when: 'it was signed or withdrawn already', over: { state: 'signed' }, refuses: everywhere },
  'no-result': { when: 'no result has been chosen', over: { result: null }, refuses: everywhere },
  'no-main-facts': {
    when: 'it has no main facts: nothing is marked as weighing in it',
    over: { facts: [factWith({ main: false })] },
    refuses: everywhere,
  },
  'no-considerations': {
    when: 'the rule leaves a judgement, and nothing is written about what weighed',
    over: { considerations: '  ' },
    refuses: ['refused'],
  },
  'law-unknown': {
    when: 'a fact that the rule asks for is unknown, so the law cannot answer yet',
    weighed: { ground: unknown },
    refuses: everywhere,
  },
  'law-says-otherwise': {
    when: 'the rule does not give that result',
    weighed: { ground: groundWith({ state: 'not-applicable' }) },
    refuses: everywhere,
  },
  'hearing-missing': {
    when: 'a fact that weighs, against the citizen, is not known to the citizen',
    over: { facts: [hidden] },
    refuses: burdens,
  },
  'hearing-open': {
    when: 'the citizen was told of such a fact and can still answer today',
    over: { facts: [hidden], hearings: [hearingWith({ until: today })] },
    refuses: burdens,
  },
  'wait-wanted': {
    when: 'the citizen has asked to say something first, and got no chance since',
    over: { waitWantedAt: '2026-11-24T10:00:00.000Z', hearings: [hearingWith({ state: 'answered', until: day(-1) })] },
    refuses: everywhere,
  },
  'oral-not-noted': {
    when: 'the signer has not said that all that was told orally is noted',
    weighed: { oralNoted: false },
    refuses: everywhere,
  },
  'ground-changed': {
    when: 'the ground is outdated: facts came after the reasons were written',
    over: { readHash: 'another' },
    refuses: everywhere,
  },
  'no-mandate': {
    when: 'the signer has no mandate for the kind',
    weighed: { mandate: { ok: false, code: 'no-mandate' } },
    refuses: everywhere,
  },
  'over-sum': {
    when: 'the signer’s mandate goes to a smaller sum',
    weighed: { mandate: { ok: false, code: 'over-sum', maxOere: 500_000 } },
    refuses: everywhere,
  },
  'not-submitted': {
    when: 'the municipality wants two people behind it, and it was not put forward',
    over: { preparedBy: bo.id },
    weighed: { twoPersons: true },
    refuses: everywhere,
  },
  'same-person': {
    when: 'the municipality wants two people behind it, and whoever would approve it prepared it',
    over: { state: 'submitted' },
    weighed: { twoPersons: true },
    refuses: everywhere,
  },
};

export const weighedAt = (code: LackCode, column: Column): Weighed =>
  complete(column, guards[code].over, guards[code].weighed);

const cell = (lack: Lack | undefined): string =>
  lack === undefined ? 'not asked' : lack.paragraph ? `${lack.paragraph.law} ${lack.paragraph.paragraph}` : 'refused';

/** The first table of `docs/law/decision-guards.md`. */
export function guardTable(): string {
  const rows = Object.entries(guards).map(([code, { when }]) => {
    const lacks = columnNames.map((column) => lacksOf(weighedAt(code as LackCode, column))[0]);
    const text = lacks.find((lack) => lack !== undefined)?.text.da.replace(formatKroner('da', 500_000), '5.000 kr.');
    return [when, ...lacks.map(cell), text, `\`${code}\``];
  });
  return tableOf(['when', ...columnNames.map((name) => columns[name].title), 'what is said', 'code'], rows);
}

export const tableOf = (head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
