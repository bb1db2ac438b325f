import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anna, contextOf, theCase, today } from '../people/testing/decide.ts';
import { decisionActs } from './acts.ts';
import { type Decision, isBurden, skipGrounds } from './decision.ts';
import { usualPolicy } from './policy.ts';
import { bo, groundWith, maja, nothingElse } from './testing/decisions.ts';
import { exemption, testKinds } from './testing/kinds.ts';
import { KeptTables } from './testing/tables.ts';

const acts = new Map(decisionActs(testKinds).map((act) => [act.name, act]));

const anyOrder = [
  'open-decision-test-exemption',
  'open-decision-test-withdrawal',
  'ask-for-test-exemption',
  'change-decision-test-exemption',
  'note-decision-fact',
  'remove-decision-fact',
  'send-hearing',
  'extend-hearing',
  'record-hearing-answer',
  'answer-hearing',
  'skip-hearing',
  'ask-to-wait',
  'write-decision-reasons',
  'submit-decision',
  'return-decision',
  'sign-decision',
  'withdraw-decision',
  'open-new-round',
];
/** What people do after each other: without it few lives would come as far as a signature. */
const usualOrder = [
  ['note-decision-fact', 'write-decision-reasons', 'sign-decision'],
  ['note-decision-fact', 'write-decision-reasons', 'submit-decision', 'sign-decision'],
  ['note-decision-fact', 'send-hearing', 'answer-hearing', 'write-decision-reasons', 'sign-decision'],
  ['send-hearing', 'submit-decision', 'sign-decision'],
  ['skip-hearing', 'submit-decision', 'sign-decision'],
  ['open-new-round', 'write-decision-reasons', 'sign-decision'],
];

const ofCitizen: ReadonlySet<string> = new Set(['ask-for-test-exemption', 'answer-hearing', 'ask-to-wait']);

const particulars = {
  by: fc.constantFrom(anna, bo),
  pick: fc.nat(2),
  days: fc.constantFrom(0, 0, 0, 1, 9),
  why: fc.constantFrom('it', 'sprog'),
  against: fc.boolean(),
  main: fc.boolean(),
  known: fc.constantFrom(undefined, undefined, 'got-copy'),
  source: fc.constantFrom('case', 'case', 'citizen'),
  until: fc.constantFrom(-1, 0, 1, 5, 5),
  ground: fc.constantFrom(...skipGrounds),
  answer: fc.constantFrom('Nej', 'Det passer ikke', ''),
};
const attempt = (names: readonly string[]) => fc.record({ name: fc.constantFrom(...names), ...particulars });
const inOrder = (names: readonly string[]) => fc.tuple(...names.map((name) => attempt([name])));
const someOrder = fc.array(attempt(anyOrder), { minLength: 1, maxLength: 4 });
const lives = fc
  .tuple(
    attempt(anyOrder.slice(0, 3)),
    fc.array(fc.oneof(someOrder, ...usualOrder.map(inOrder)), { minLength: 8, maxLength: 14 }),
  )
  .map(([first, rest]) => [first, ...rest.flat()]);
type Attempt = ReturnType<typeof attempt> extends fc.Arbitrary<infer T> ? T : never;

/** What comes of a row of attempts; each is decided from the rows that those before it left. */
class Life {
  readonly tables = new KeptTables();
  readonly #twoPersons: boolean;
  #today: PlainDate = today;
  #ids = 5000;
  #minutes = 0;

  constructor(twoPersons: boolean) {
    this.#twoPersons = twoPersons;
  }

  try({
    name,
    by: staff,
    pick,
    days,
    until,
    ...given
  }: Attempt): { readonly name: string; readonly decision: Decision } | null {
    this.#today = addDays(this.#today, days);
    const all = this.tables.decisions();
    // Most is tried with the latest.
    const decision = all.at(pick === 2 ? 0 : -1) ?? null;
    const act = acts.get(name);
    if (!act) throw new Error(`no act ${name}`);
    const by = ofCitizen.has(name) ? maja : staff;
    const results = decision ? testKinds.must(decision.kind).results : [];
    const fields = {
      ...given,
      result: results[pick % Math.max(results.length, 1)],
      caseId: theCase,
      decisionId: decision?.id,
      hearingId: decision?.hearings.at(-1)?.id,
      factId: decision?.facts[pick % Math.max(decision.facts.length, 1)]?.id,
      until: addDays(this.#today, until),
      words: 'En oplysning',
      reason: 'Fordi',
      because: 'correction',
      considerations: 'Det vejede',
      channel: 'telephone',
      askedOn: this.#today,
      askedHow: 'letter',
      oralNoted: true,
    };
    const known = Object.entries(fields).filter(([field]) => Object.hasOwn(act.input.shape, field));
    const input = act.input.safeParse(Object.fromEntries(known));
    if (!input.success) return null;
    const now = `${this.#today}T08:${String(this.#minutes++ % 60).padStart(2, '0')}:00.000Z`;
    const newId = () => `00000000-0000-4000-8000-${String(this.#ids++).padStart(12, '0')}`;
    const policy = { ...usualPolicy, twoPersons: this.#twoPersons };
    const state = {
      ...{ decision, all, others: nothingElse, factsHash: 'hash', closed: false, contact: null, policy },
      policies: () => policy,
      open: all.filter((one) => one.state === 'draft'),
      weighed: decision && this.#weighed(decision, by.id),
    };
    const answer = act.decide(state, input.data, contextOf({ actor: by, now, today: this.#today, newId }));
    if (!answer.ok) return null;
    this.tables.keep(act, answer.events, { authorityId: 860, actorId: by.id, actorName: by.name, at: now });
    return decision && { name, decision };
  }

  #weighed(decision: Decision, signerId: string) {
    const kind = testKinds.must(decision.kind);
    const state = kind === exemption && decision.result === 'refused' ? 'refused' : 'allowed';
    return {
      ...{
        decision,
        kind,
        ground: groundWith({ state }),
        twoPersons: this.#twoPersons,
        mandate: { ok: true } as const,
      },
      ...{ signerId, today: this.#today, oralNoted: false },
    };
  }

  get today(): PlainDate {
    return this.#today;
  }
}

/** Said anew, not asked of the code under test: the citizen was told of it and had the chance, or a ground stands there. */
const wasHeard = ({ hearings }: Decision, factId: string, on: PlainDate): boolean =>
  hearings.some(
    ({ facts, state, until, skipGround }) =>
      facts.some(({ id }) => id === factId) &&
      (state === 'answered' || (state === 'skipped' && skipGround !== null) || (until !== null && until < on)),
  );

const written = ({ replacedBy: _, ...decision }: Decision): string => JSON.stringify(decision);

describe('whatever is tried, in whatever order', () => {
  it('no burden is signed on a fact that the citizen neither knows of nor was heard about; what was signed stands', () => {
    const seen = { signed: 0, burdens: 0, afterHearing: 0, byTwo: 0, rounds: 0 };
    fc.assert(
      fc.property(fc.boolean(), lives, (twoPersons, attempts) => {
        const life = new Life(twoPersons);
        const stands = new Map<string, string>();
        for (const one of attempts) {
          const done = life.try(one);
          if (!done) continue;
          const all = life.tables.decisions();
          for (const decision of all) expect(stands.get(decision.id) ?? written(decision)).toBe(written(decision));
          if (done.name !== 'sign-decision') continue;
          const made = all.find(({ id }) => id === done.decision.id);
          if (!made?.result) throw new Error('signed without a result');
          stands.set(made.id, written(made));
          expect(made.facts.some(({ main }) => main)).toBe(true);
          expect(made.ground?.cites.length).toBeGreaterThan(0);
          expect(made.readHash).toBe(made.ground?.factsHash);
          expect(made.waitWantedAt).toBeNull();
          if (twoPersons) expect(made.decidedBy).not.toBe(made.preparedBy);
          expect(made.complaintUntil === null).toBe(!isBurden(made.result));
          const unknown = made.facts.filter(({ main, against, known }) => main && against && known === null);
          if (isBurden(made.result)) for (const { id } of unknown) expect(wasHeard(made, id, life.today)).toBe(true);
          seen.signed++;
          seen.byTwo += twoPersons ? 1 : 0;
          seen.rounds += made.round > 1 ? 1 : 0;
          seen.burdens += isBurden(made.result) ? 1 : 0;
          seen.afterHearing += isBurden(made.result) && made.hearings.length > 0 ? 1 : 0;
        }
      }),
      { numRuns: 200, seed: 6 },
    );
    // It says nothing of what never came about.
    expect(seen).toEqual({
      signed: expect.toSatisfy((n: number) => n > 60),
      burdens: expect.toSatisfy((n: number) => n > 30),
      afterHearing: expect.toSatisfy((n: number) => n > 15),
      byTwo: expect.toSatisfy((n: number) => n > 10),
      rounds: expect.toSatisfy((n: number) => n > 3),
    });
  });
});
