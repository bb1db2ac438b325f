import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionActs, decisionKinds } from '../../decisions/index.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { meetingDecisionKinds } from '../../meetings/index.ts';
import { makeScene } from '../../people/testing/cast.ts';
import { day } from '../../people/testing/decide.ts';
import { makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { hearStored, letterKernel, outgoingOf } from '../testing/house.ts';

const [engine = 'pglite'] = engines();

describe('what is decided, and the letters of it', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let caseId: string;
  let decisionId: string;

  beforeAll(async () => {
    const acts = decisionActs(decisionKinds(meetingDecisionKinds));
    world = await makeWorld(database, letterKernel(database, testNow, acts));
    const { cast, of } = await makeScene(world, 10);
    [anna, caseId] = [cast.contactPerson, of.caseId];
    await world.must(anna, 'assess-readiness', { caseId, readiness: 'jobparat', reason: 'Kan selv' });
    await world.must(cast.manager, 'give-mandate', { staffId: anna.id, kind: 'exemption', from: '2026-01-01' });
  });

  /** Does it, and lets the letters hear of it twice, as a queue that was cut off would. */
  async function happens(act: string, input: object): Promise<string> {
    const { events } = await world.must(anna, act, { caseId, ...input });
    for (const { id } of [...events, ...events]) await hearStored(database, id, instant(testNow));
    return events[0]?.id ?? '';
  }
  const letters = async () =>
    (await outgoingOf(database, caseId)).filter(({ purpose }) => /decision|complaint|hearing/.test(purpose));
  const rowOf = async (purpose: string) =>
    (
      await ownerQuery<{ legal: boolean; kle: string; deadline: string | null; subject_id: string }>(
        database,
        'select legal, kle, deadline::text, subject_id from outgoing where case_id = $1 and purpose = $2',
        [caseId, purpose],
      )
    )[0];

  it('a refusal is one letter, with the result, the law, and where and until when to complain', async () => {
    const asked = { ground: 'sprog', askedOn: day(0), askedHow: 'telephone' };
    await happens('open-decision-booking-exemption', asked);
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from decision where case_id = $1', [caseId]);
    decisionId = row?.id ?? '';
    const fact = { words: 'Du har booket tre samtaler selv', source: 'citizen', main: true };
    await happens('note-decision-fact', { decisionId, ...fact });
    const considerations = 'Du har selv booket tre gange, og det gik godt.';
    await happens('write-decision-reasons', { decisionId, result: 'refused', considerations });
    expect(await letters()).toEqual([]);
    await happens('sign-decision', { decisionId, oralNoted: true });

    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      channel: 'digital-post',
      purpose: 'decision-refused',
      subject: 'Vi har besluttet, om du kan slippe for selv at booke',
    });
    for (const words of [
      'Hej Maja\n\nDu skal fortsat selv booke dine samtaler.\n\n# Derfor\nDu har selv booket tre gange, og det gik godt.',
      '# Det bygger vi på\n- Du har booket tre samtaler selv\n\n',
      'senest den 22. december 2026',
      'sender vi din klage til Ankestyrelsens Beskæftigelsesudvalg',
      'besluttede det den 24. november 2026.\n\nVi har brugt bekendtgørelse om en aktiv beskæftigelsesindsats § 45',
    ])
      expect(letter?.body).toContain(words);
    expect(await rowOf('decision-refused')).toEqual({
      legal: true,
      kle: '15.20.20',
      deadline: '2026-12-22',
      subject_id: decisionId,
    });
  });

  it('a hearing speaks of the particulars as they are now, and what was not sent is taken back with the matter', async () => {
    await happens('open-decision-moedeform', { day: day(9) });
    const [row] = await ownerQuery<{ id: string }>(database, "select id from decision where kind = 'moedeform'");
    const of = { decisionId: row?.id ?? '' };
    const fact = { words: 'Du kom ikke til den sidste samtale', source: 'case', main: true, against: true };
    await happens('note-decision-fact', { ...of, ...fact });
    await happens('change-decision-moedeform', { ...of, day: day(13) });
    await happens('send-hearing', { ...of, why: 'Så overvejer vi at mødes.', until: day(7) });
    const [hearing] = (await letters()).filter(({ purpose }) => purpose === 'hearing');
    expect(hearing?.body).toContain('Vi er ved at beslutte, om samtalen den 7. december 2026 skal være et møde.');
    expect(await rowOf('hearing')).toMatchObject({ legal: true, deadline: '2026-12-01' });
    await happens('withdraw-decision', { ...of, reason: 'Vi taler i telefon alligevel.' });
    const states = (await letters()).map(({ purpose, state }) => `${purpose} ${state}`).toSorted();
    expect(states).toEqual(['decision-refused waiting', 'decision-withdrawn waiting', 'hearing recalled']);
  });

  it('a complaint is confirmed and told of when it has gone on, also after the case was closed', async () => {
    await world.must(anna, 'close-case', { caseId, reason: 'job', closedOn: day(0) });
    await happens('record-complaint', { decisionId, channel: 'telephone', receivedOn: day(0), gotLetterOn: day(0) });
    expect(await rowOf('complaint-received')).toMatchObject({ legal: false, deadline: null });
    const [{ id: complaintId = '' } = {}] = await ownerQuery<{ id: string }>(database, 'select id from complaint');
    await happens('reassess-complaint', { complaintId, outcome: 'maintained', reasons: 'Du booker godt.' });
    await happens('forward-complaint', { complaintId });
    const found = await letters();
    expect(found.map(({ purpose }) => purpose).toSorted()).toEqual([
      'complaint-forwarded',
      'complaint-received',
      'decision-refused',
      'decision-withdrawn',
      'hearing',
    ]);
    const forwarded = found.find(({ purpose }) => purpose === 'complaint-forwarded');
    expect(forwarded?.body).toContain('# Det har vi lagt vægt på\nDu booker godt.');
    expect(await rowOf('complaint-forwarded')).toMatchObject({ legal: true, deadline: null });
  });
});
