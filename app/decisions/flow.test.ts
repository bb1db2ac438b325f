import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { day } from '../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { decisionActs } from './acts.ts';
import { decisionsOf, readDecision } from './queries/decisions.ts';
import { askedForAdvice, decisionForIndex, openHearings, waitingForApproval } from './queries/lists.ts';
import { otherMatters } from './queries/matters.ts';
import { mandateFor, policies } from './queries/policies.ts';
import { exemption, testKinds } from './testing/kinds.ts';

const last = `${day(21)}T09:00:00.000Z`;
const later = `${day(20)}T09:00:00.000Z`;

describe('a decision on the database', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...decisionActs(testKinds)];
  const kernelAt = (now: string) => testKernel({ database, acts, access: caseAccess(fixedClock(now)), now });
  let scene: Scene;
  let caseId: string;
  let decisionId: string;

  const as = <T>(actor: Actor, run: Parameters<typeof inScope<T>>[2]) =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, run);
  async function go(actor: Actor, name: string, input: object, now = testNow) {
    const kernel = kernelAt(now);
    const act = kernel.acts.get(name);
    if (!act) throw new Error(`no act ${name}`);
    const answer = await perform(kernel, act, { actor, input: { caseId, ...input }, requestId: 't' });
    if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
    return answer.kind === 'refused' ? answer.code : answer.kind;
  }
  const all = (actor: Actor = scene.cast.contactPerson) => as(actor, (tx) => decisionsOf(tx, home, caseId));
  async function latest() {
    const [found] = await all();
    if (!found) throw new Error('no decision');
    return found;
  }
  async function row() {
    const [found] = await ownerQuery(
      database,
      `select decisions_open, decision_due_on, decisions_submitted, hearing_until, complaints_open
       from case_overview where case_id = $1`,
      [caseId],
    );
    return found;
  }

  beforeAll(async () => {
    const world = await makeWorld(database, kernelAt(testNow));
    scene = await makeScene(world, 10);
    ({ caseId } = scene.of);
    const { contactPerson, teammate, manager } = scene.cast;
    await world.must(contactPerson, 'assess-readiness', {
      caseId,
      readiness: 'jobparat',
      reason: 'Kan selv',
    });
    for (const one of [contactPerson, teammate])
      await world.must(manager, 'give-mandate', { staffId: one.id, kind: 'support', from: '2026-01-01' });
  });

  it('goes from the wish to a signature, and the law is told', async () => {
    const { self, contactPerson, teammate, manager } = scene.cast;
    const policy = { kind: exemption.kind, twoPersons: true, deadlineDays: '28', hearingDays: '14', caseId: undefined };
    const kernel = kernelAt(testNow);
    const set = kernel.acts.get('set-decision-policy');
    const { caseId: _, ...given } = policy;
    for (const hearingDays of ['7', '14'])
      expect(
        set && (await perform(kernel, set, { actor: manager, input: { ...given, hearingDays }, requestId: 't' })),
      ).toMatchObject({ kind: 'done' });
    expect((await as(manager, (tx) => policies(tx, home))).get(exemption.kind)).toEqual({
      twoPersons: true,
      deadlineDays: 28,
      hearingDays: 14,
    });

    expect(await go(self, 'ask-for-test-exemption', { why: 'it', askedWords: 'Jeg kan ikke' })).toBe('done');
    ({ id: decisionId } = await latest());
    expect(await latest()).toMatchObject({
      state: 'draft',
      askedOn: day(0),
      askedHow: 'here',
      askedWords: 'Jeg kan ikke',
      dueOn: day(28),
      preparedByName: contactPerson.name,
      terms: { why: 'it' },
    });
    expect(await row()).toMatchObject({ decisions_open: 1, decision_due_on: day(28), hearing_until: null });
    expect(await go(self, 'ask-for-test-exemption', { why: 'it' })).toBe('already-open');

    const of = { decisionId };
    const noted = {
      ...of,
      words: 'A-kassen skriver, at du booker selv',
      source: 'document',
      main: true,
      against: true,
    };
    expect(await go(contactPerson, 'note-decision-fact', noted)).toBe('said-by-missing');
    expect(
      await go(contactPerson, 'note-decision-fact', { ...noted, saidBy: 'Brev fra a-kassen', heardOn: day(-2) }),
    ).toBe('done');
    const reasons = { ...of, result: 'refused', considerations: 'Du har booket selv tre gange.' };
    expect(await go(contactPerson, 'write-decision-reasons', reasons)).toBe('done');
    expect(await go(contactPerson, 'submit-decision', of)).toBe('hearing-missing');

    const hearing = { ...of, why: 'Så siger vi måske nej.', until: day(14) };
    expect(await go(contactPerson, 'send-hearing', hearing)).toBe('done');
    expect(await row()).toMatchObject({ hearing_until: day(14) });
    expect(await as(manager, (tx) => openHearings(tx, home))).toMatchObject([{ decisionId, until: day(14) }]);
    const hearingId = (await latest()).hearings[0]?.id;
    expect(await go(contactPerson, 'extend-hearing', { ...of, hearingId, until: day(16) })).toBe('done');
    expect(await go(scene.cast.otherCitizen, 'answer-hearing', { hearingId, answer: 'Nej' })).toBe('not-found');
    expect(await go(self, 'answer-hearing', { hearingId, answer: 'Det var min bror, der bookede' })).toBe('done');
    expect(await latest()).toMatchObject({
      readHash: 'unread',
      facts: [{ known: 'heard' }],
      hearings: [{ state: 'answered', extended: true, until: day(16), answerChannel: 'here' }],
    });
    expect(await row()).toMatchObject({ hearing_until: null });
    expect(await go(contactPerson, 'submit-decision', of)).toBe('ground-changed');

    expect(await go(contactPerson, 'ask-colleague', { ...of, colleagueId: teammate.id, question: 'Klart nok?' })).toBe(
      'done',
    );
    const [asked] = await as(teammate, (tx) => askedForAdvice(tx, home, teammate.id));
    expect(asked).toMatchObject({ decisionId, askedByName: contactPerson.name });
    const advice = { ...of, sparringId: asked?.sparringId, answer: 'Ja' };
    expect(await go(manager, 'answer-colleague', advice)).toBe('not-asked');
    expect(await go(teammate, 'answer-colleague', advice)).toBe('done');

    expect(await go(contactPerson, 'write-decision-reasons', reasons)).toBe('done');
    expect(await go(contactPerson, 'submit-decision', of)).toBe('done');
    expect(await go(contactPerson, 'write-decision-reasons', reasons)).toBe('submitted');
    expect(await row()).toMatchObject({ decisions_submitted: 1 });
    expect(await as(manager, (tx) => waitingForApproval(tx, home))).toMatchObject([
      { decisionId, caseId, personName: 'Maja Østergaard', preparedByName: contactPerson.name },
    ]);
    expect(await go(teammate, 'sign-decision', of)).toBe('oral-not-noted');
    const sign = { ...of, oralNoted: true };
    expect(await go(contactPerson, 'sign-decision', sign)).toBe('same-person');
    expect(await go(manager, 'sign-decision', sign)).toBe('no-mandate');
    expect(await go(teammate, 'sign-decision', sign)).toBe('done');
    expect(await latest()).toMatchObject({
      state: 'signed',
      decidedByName: teammate.name,
      decidedOn: day(0),
      complaintBody: 'Ankestyrelsen',
      complaintUntil: day(28),
      ground: { rule: 'form.selvbooking.fritag', state: 'refused', on: day(0) },
    });
    const { ground } = await latest();
    expect(ground?.cites.map(({ paragraph }) => paragraph)).toContain('§ 45, stk. 1');
    expect(ground?.trace.length).toBeGreaterThan(2);
    expect(await row()).toMatchObject({ decisions_open: 0, decisions_submitted: 0, decision_due_on: null });
    expect(await as(manager, (tx) => decisionForIndex(tx, home, decisionId))).toMatchObject({
      caseId,
      kle: '15.20.20',
      state: 'signed',
      signedAt: testNow,
    });
  });

  it('is made anew in another round, and the first one stays as it was', async () => {
    const { contactPerson, teammate } = scene.cast;
    const before = await latest();
    const open = { decisionId, because: 'new-facts', reason: 'Lægen har skrevet' };
    expect(await go(contactPerson, 'open-new-round', open, later)).toBe('done');
    expect(await go(contactPerson, 'open-new-round', open, later)).toBe('round-open');
    const draft = await latest();
    expect(draft).toMatchObject({
      round: 2,
      replaces: decisionId,
      state: 'draft',
      result: null,
      terms: { why: 'it' },
      askedOn: day(0),
      dueOn: day(48),
      facts: [{ words: before.facts[0]?.words, known: 'heard' }],
      hearings: [],
    });
    expect(await as(contactPerson, (tx) => readDecision(tx, home, decisionId))).toEqual(before);

    const of = { decisionId: draft.id };
    await go(contactPerson, 'write-decision-reasons', { ...of, result: 'granted' }, later);
    await go(contactPerson, 'submit-decision', of, later);
    expect(await go(teammate, 'sign-decision', { ...of, oralNoted: true }, later)).toBe('done');
    expect(await latest()).toMatchObject({ state: 'signed', complaintBody: null, complaintUntil: null });
    const { replacedBy, ...rest } = (await all()).find(({ id }) => id === decisionId) ?? before;
    expect(replacedBy).toBe(draft.id);
    expect({ ...rest, replacedBy: null }).toEqual(before);
    const told = await ownerQuery(database, 'select kind, value, subject_id from law_entry where case_id = $1', [
      caseId,
    ]);
    expect(told).toEqual([{ kind: 'selvbooking', value: 'fritaget_it', subject_id: draft.id }]);
    expect(await go(contactPerson, 'open-new-round', open, later)).toBe('replaced');
  });

  it('is taken up by the authority, put off, and withdrawn', async () => {
    const { contactPerson, self } = scene.cast;
    expect(await go(contactPerson, 'open-decision-test-withdrawal', {}, last)).toBe('done');
    const of = { decisionId: (await latest()).id };
    expect(await go(self, 'ask-to-wait', of, last)).toBe('done');
    expect(await go(contactPerson, 'tell-new-date', { ...of, newDate: day(60), reason: 'Ferie' }, last)).toBe(
      'no-deadline',
    );
    expect(await go(contactPerson, 'skip-hearing', { ...of, ground: '19-2-1', reason: 'Klart' }, last)).toBe(
      'wait-stands',
    );
    expect(await go(contactPerson, 'skip-hearing', { ...of, ground: '19-2-2', reason: 'Frist' }, last)).toBe('done');
    expect(await latest()).toMatchObject({
      waitWantedAt: null,
      hearings: [{ state: 'skipped', skipGround: '19-2-2' }],
    });
    expect(await as(contactPerson, (tx) => otherMatters(tx, home, caseId, {}))).toMatchObject({
      decisions: 1,
      dueOn: null,
    });
    expect(await as(contactPerson, (tx) => otherMatters(tx, home, caseId, of))).toMatchObject({ decisions: 0 });
    expect(await go(contactPerson, 'withdraw-decision', { ...of, reason: 'Ikke nødvendigt' }, last)).toBe('done');
    expect(await latest()).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Ikke nødvendigt' });
  });

  it('asks for a mandate that holds the sum that day', async () => {
    const { contactPerson } = scene.cast;
    const on = (kind: 'support' | 'talks', date = day(0)) =>
      as(contactPerson, (tx) => mandateFor(tx, home, contactPerson.id, kind, 100_00, date));
    expect(await on('support')).toEqual({ ok: true });
    expect(await on('talks')).toEqual({ ok: false, code: 'no-mandate' });
    expect(await on('support', '2025-12-31' as never)).toEqual({ ok: false, code: 'no-mandate' });
  });
});
