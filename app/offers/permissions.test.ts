import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseLaw } from '../law/index.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { day, today, uuid } from '../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { planState } from '../plan/index.ts';
import { offerActs } from './acts.ts';
import { offersOf, progressionByOffer } from './queries/offers.ts';
import { offersOfCase, participantsOf } from './queries/participations.ts';
import { proposalsOf } from './queries/proposals.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

const working: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
const caseworkers: readonly CastName[] = ['contactPerson', 'teammate', 'colleague', 'guest', 'stranger'];
const keepers: readonly CastName[] = ['manager', 'administrator', 'teamConsultant', 'consultant', 'guestConsultant'];
/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];

const written = {
  name: 'Svejsekursus',
  category: 'guidance',
  lawCategory: 'ordinaer_uddannelse',
  purpose: 'At svejse.',
  content: 'Fem uger.',
  target: 'Alle.',
};
const nobody = uuid(4711);
const readiness = { readiness: 'jobparat', reason: 'Kan begynde nu' };

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<
  Record<string, { readonly input: object; readonly outcomes: Outcomes; readonly inHouse?: true }>
> = {
  'take-shipped-offers': { inHouse: true, input: {}, outcomes: all(keepers, 'done') },
  'add-offer': { inHouse: true, input: written, outcomes: all(keepers, 'done') },
  'change-offer': {
    inHouse: true,
    input: { ...written, offerId: nobody },
    outcomes: all(keepers, 'refused:offer-gone'),
  },
  'end-offer': { inHouse: true, input: { offerId: nobody, endsOn: today }, outcomes: all(keepers, 'not-found') },
  'propose-offer-change': {
    inHouse: true,
    input: { offerId: nobody, kind: 'end', words: 'Slut' },
    outcomes: { provider: 'not-found' },
  },
  'answer-offer-proposal': {
    inHouse: true,
    input: { proposalId: nobody, answer: 'accepted', words: 'Ja' },
    outcomes: all([...keepers, ...caseworkers], 'not-found'),
  },
  'ask-about-offer': { input: { offerId: nobody }, outcomes: { self: 'not-found' } },
  'propose-offer': { input: { offerId: nobody }, outcomes: all(working, 'not-found') },
  'answer-offer': {
    input: { participationId: nobody, answer: 'yes' },
    outcomes: { self: 'refused:participation-gone' },
  },
  'record-offer-answer': {
    input: { participationId: nobody, answer: 'yes', heardBy: 'telephone' },
    outcomes: all(working, 'refused:participation-gone'),
  },
  'start-offer': { input: { participationId: nobody, startsOn: today }, outcomes: all(working, 'not-found') },
  'end-offer-participation': {
    input: { participationId: nobody, how: 'stopped', endedOn: today },
    outcomes: all(working, 'refused:participation-gone'),
  },
  'answer-participant-proposal': {
    input: { proposalId: nobody, answer: 'accepted', words: 'Ja' },
    outcomes: all(working, 'not-found'),
  },
};

class RolledBack extends Error {}

describe('offers', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...offerActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;

  async function attempt(name: string, who: CastName): Promise<string> {
    const act = offerActs.find((one) => one.name === name);
    const wanted = expected[name];
    if (!act || !wanted) throw new Error(`no act ${name}`);
    const input = { ...wanted.input, ...(wanted.inHouse ? {} : { caseId: scene.of.caseId }) };
    const dispatch = async () => {
      throw new RolledBack();
    };
    try {
      const answer = await perform({ ...kernel(), dispatch }, act, { actor: scene.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  const seenBy = <T>(actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, read);

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 40);
    const { provider, company } = scene.cast;
    for (const [who, kind, cvr] of [
      [provider, 'provider', '10000001'],
      [company, 'company', '10000002'],
    ] as const) {
      const { organisationId, id, name } = who;
      await ownerQuery(
        database,
        'insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, $3, $4, $5)',
        [home, organisationId, kind, name, cvr],
      );
      await ownerQuery(
        database,
        `insert into organisation_user (authority_id, id, organisation_id, name, email, phone, login_subject)
         values ($1, $2, $3, $4, 'x@example.org', '12345678', $5)`,
        [home, id, organisationId, name, id],
      );
    }
  });

  it('have an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(offerActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { outcomes, inHouse }) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, who);
    expect(found).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...(inHouse ? {} : all(blind, 'not-found')),
      ...outcomes,
    });
  });

  it('go from a wish to an end: plan, decision, law, provider and figures follow', async () => {
    const { must } = scene.world;
    const { contactPerson, self, provider, company, manager } = scene.cast;
    const { caseId } = scene.of;
    const inCase = (actor: Actor, act: string, input: object) => must(actor, act, { caseId, ...input });
    await must(manager, 'give-mandate', { staffId: contactPerson.id, kind: 'offer', from: today });
    // What the law asks before it answers.
    await inCase(contactPerson, 'assess-readiness', readiness);
    await must(manager, 'take-shipped-offers', {});
    const jobstart = await seenBy(manager, async (tx) =>
      (await offersOf(tx, home)).find(({ name }) => name === 'Jobstart'),
    );
    const offerId = jobstart?.id ?? '';
    const { name, category, lawCategory, purpose, content, target } = jobstart ?? { ...written };
    const given = { offerId, name, category, lawCategory, purpose, content, target, seats: '12' };
    await must(manager, 'change-offer', { ...given, organisationId: provider.organisationId });

    await inCase(self, 'ask-about-offer', { offerId });
    await inCase(contactPerson, 'propose-offer', { offerId, startsOn: day(0), endsOn: day(60) });
    const mine = () => seenBy(contactPerson, (tx) => offersOfCase(tx, home, caseId));
    expect(await mine()).toMatchObject([{ state: 'proposed', offerName: 'Jobstart' }]);
    expect(await seenBy(provider, (tx) => participantsOf(tx, home, provider.organisationId ?? ''))).toEqual([]);

    const participationId = (await mine())[0]?.id ?? '';
    await inCase(self, 'answer-offer', { participationId, answer: 'yes' });
    await inCase(contactPerson, 'start-offer', { participationId, startsOn: day(0), endsOn: day(60), oralNoted: true });
    const plan = await seenBy(contactPerson, (tx) => planState(tx, home, caseId));
    expect(plan?.cards).toMatchObject([{ title: 'Jobstart', state: 'under-way', source: 'offers' }]);
    const [decision] = await ownerQuery(database, 'select kind, state, result from decision where case_id = $1', [
      caseId,
    ]);
    expect(decision).toEqual({ kind: 'offer-guidance', state: 'signed', result: 'granted' });
    const law = await seenBy(contactPerson, (tx) => caseLaw(tx, home, caseId, { on: today }));
    const state = (id: string) => law?.answer.outcomes.find(({ rule }) => rule.id === id)?.state;
    expect(state('uddannelse.oevrig.praktik')).toBe('yes');

    // The provider sees the name it was told, and only while there is a seat; no company sees anything.
    const seats = await seenBy(provider, (tx) => participantsOf(tx, home, provider.organisationId ?? ''));
    expect(seats).toMatchObject([{ citizenName: 'Maja Østergaard', state: 'under-way' }]);
    expect(await seenBy(company, (tx) => participantsOf(tx, home, provider.organisationId ?? ''))).toEqual([]);
    const longer = { kind: 'extend', participationId, words: 'Det går fremad.', untilOn: day(88) };
    await must(provider, 'propose-offer-change', { offerId, ...longer });
    const { open } = await seenBy(contactPerson, (tx) => proposalsOf(tx, home));
    expect(open).toMatchObject([{ kind: 'extend', caseId, citizenName: 'Maja Østergaard' }]);
    const answer = { proposalId: open[0]?.id, answer: 'accepted', words: 'Det giver mening.', oralNoted: true };
    await inCase(contactPerson, 'answer-participant-proposal', answer);
    expect(await mine()).toMatchObject([{ endsOn: day(88) }]);
    const { answered } = await seenBy(provider, (tx) =>
      proposalsOf(tx, home, { organisationId: provider.organisationId ?? '' }),
    );
    expect(answered).toMatchObject([{ state: 'accepted', answer: 'Det giver mening.' }]);

    const end = { participationId, how: 'done', endedOn: today, progress: 'closer' };
    await inCase(contactPerson, 'end-offer-participation', end);
    const told = await ownerQuery(
      database,
      "select valid_until::text from law_entry where case_id = $1 and kind = 'tilbud' and superseded_at is null",
      [caseId],
    );
    expect(told).toEqual([{ valid_until: day(1) }]);
    expect(await seenBy(provider, (tx) => participantsOf(tx, home, provider.organisationId ?? ''))).toEqual([]);
    // One is too few to say anything of.
    const counts = await seenBy(manager, (tx) => progressionByOffer(tx, home));
    expect(counts.get(offerId)).toEqual({ told: 1, counts: null, nearer: null });
  });
});
