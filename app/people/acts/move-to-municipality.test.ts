import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { testVault } from '../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Destination, MoveState } from '../queries/move.ts';
import {
  caseWith,
  codeOf,
  day,
  decide,
  eventsOf,
  factRow,
  fieldOf,
  personWith,
  said,
  today,
} from '../testing/decide.ts';
import { cprOf, elsewhere, home, makeWorld, type Registered, type World } from '../testing/world.ts';
import { moveToMunicipality as act } from './move-to-municipality.ts';

const sealed = { cipher: Buffer.from('x'), hash: Buffer.from('y'), kind: 'cpr' } as const;
const to = (over: Partial<Destination> = {}): Destination => ({
  municipality: { id: elsewhere, name: 'Aalborg' },
  personId: personWith().personId,
  known: null,
  cpr: sealed,
  identifiers: [],
  ...over,
});
const state = (over: Partial<MoveState> = {}): MoveState => ({
  ...caseWith(),
  person: personWith(),
  to: to(),
  ...over,
});
const input = { municipality: elsewhere, movedOn: '2026-11-24' };

describe('move-to-municipality decides', () => {
  it('closes here and opens there on the same day, with a note', () => {
    const decision = decide(act, state({ facts: [factRow()] }), { ...input, note: 'Er i gang med et kursus' });
    const [closed, opened] = eventsOf(decision);
    expect(closed).toMatchObject({
      type: 'people.case-closed',
      data: { closedOn: today, reason: 'moved', movedTo: elsewhere },
    });
    expect(opened).toMatchObject({
      type: 'people.case-opened',
      authorityId: elsewhere,
      about: personWith().personId,
      data: { openedOn: today, movedFrom: home, movedFromName: 'Hjørring' },
    });
    expect(opened?.caseId).not.toBe(closed?.caseId);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Du er flyttet til Aalborg, og din sag er fulgt med. Tak for denne gang.',
        'Du er flyttet hertil fra Hjørring, og din sag er fulgt med. Velkommen. Fra Hjørring: Er i gang med et kursus',
      ],
      staff: [
        'Borgeren flyttede til Aalborg. Sagen blev afsluttet her og åbnet der.',
        'Borgeren flyttede hertil fra Hjørring. Sagen og oplysningerne er fulgt med. Fra Hjørring: Er i gang med et kursus',
      ],
    });
  });

  it.each<[string, string | null, Partial<MoveState>, object]>([
    ['case-closed', null, { closed: true }, input],
    ['same-municipality', 'municipality', { to: null }, { ...input, municipality: home }],
    ['municipality-unknown', 'municipality', { to: null }, { ...input, municipality: 9001 }],
    ['in-future', 'movedOn', {}, { ...input, movedOn: day(1) }],
    ['before-opening', 'movedOn', { openedOn: plainDate('2026-12-01') }, input],
    [
      'open-there',
      null,
      { to: to({ known: { personId: 'p', current: true, openCaseId: 'c', lastCaseId: 'c' } }) },
      input,
    ],
  ])('refuses: %s', (code, field, over, given) => {
    const decision = decide(act, state(over), given);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});

describe.each(engines())('move-to-municipality on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let there: Actor;
  let of: Registered;

  const rows = <T extends object>(text: string, ...values: unknown[]) => ownerQuery<T>(database, text, values);
  const factsOf = (caseId: string) =>
    rows<object>(
      `select kind, value, valid_from, valid_until, recorded_at, superseded_at, source, author_id, author_name, reason
       from fact where case_id = $1 order by recorded_at, kind, valid_from, superseded_at`,
      caseId,
    );
  const personAt = (authorityId: number) =>
    rows<Record<string, unknown>>(
      `select p.* from person p where p.authority_id = $1
         and exists (select from person q where q.id = $2 and q.cpr_hash = p.cpr_hash)`,
      authorityId,
      of.personId,
    );

  beforeAll(async () => {
    world = await makeWorld(database);
    anna = await world.staff('Anna Holm', ['caseworker']);
    there = await world.staff('Tove Aal', ['manager'], { authorityId: elsewhere });
    of = await world.register(anna, '6107854001', {
      contactPersonId: anna.id,
      phone: '12345678',
      interpreterLanguage: 'so',
    });
    const does = (name: string, given: object) => world.must(anna, name, { caseId: of.caseId, ...given });
    await does('change-cpr', { cpr: cprOf(1), reason: 'replacement' });
    await does('record-benefit', { benefit: 'kontanthjaelp', from: '2026-01-01' });
    await does('record-benefit', { benefit: 'sygedagpenge', from: '2026-06-01', until: '2026-08-31' });
    await does('record-health-limit', { ground: 'placement', limits: ['stoej'], from: '2026-06-01' });
    await does('protect-address', { until: '2027-05-01' });
  });

  const move = (by: Actor, caseId: string, municipality: number) =>
    world.must(by, 'move-to-municipality', {
      caseId,
      municipality,
      movedOn: '2026-11-24',
      note: 'Aftalt: kursus i januar',
    });

  it('loses nothing: person, numbers and facts, also what was superseded', async () => {
    const before = { facts: await factsOf(of.caseId), person: await personAt(home) };
    const { events } = await move(anna, of.caseId, elsewhere);
    const newCase = events.find(({ type }) => type === 'people.case-opened')?.caseId ?? '';
    expect(await factsOf(newCase)).toEqual(before.facts);
    expect(await factsOf(of.caseId)).toEqual(before.facts);

    const plain = ({ authority_id: _a, cpr_cipher: _c, ...rest }: Record<string, unknown>) => rest;
    const [arrived] = await personAt(elsewhere);
    expect(plain(arrived ?? {})).toEqual(plain(before.person[0] ?? {}));

    const numbers = await rows<{
      authority_id: number;
      kind: 'cpr' | 'replacement';
      cipher: Buffer;
      valid_until: string | null;
    }>(
      'select authority_id, kind, cipher, valid_until from person_identifier where person_id = $1 order by kind',
      of.personId,
    );
    const opened = (authorityId: number) =>
      numbers
        .filter(({ authority_id }) => authority_id === authorityId)
        .map(({ cipher, kind, valid_until }) => [
          testVault.open(cipher, kind, authorityId, of.personId).plain(),
          valid_until === null,
        ]);
    expect(opened(elsewhere)).toEqual([
      [cprOf(1), true],
      ['6107854001', false],
    ]);
    expect(opened(elsewhere)).toEqual(opened(home));

    const [overview] = await rows<object>(
      'select benefit, contact_staff_id, closed, protected, interpreter_language from case_overview where case_id = $1',
      newCase,
    );
    expect(overview).toEqual({
      benefit: 'kontanthjaelp',
      contact_staff_id: null,
      closed: false,
      protected: true,
      interpreter_language: 'so',
    });
    expect(await rows('select type, authority_id from event where case_id = $1', newCase)).toEqual([
      { type: 'people.case-opened', authority_id: elsewhere },
    ]);
    expect(
      await rows(
        "select authority_id, action from access_log where place = 'move-to-municipality' order by authority_id",
      ),
    ).toEqual([
      { authority_id: elsewhere, action: 'write' },
      { authority_id: home, action: 'write' },
    ]);
  });

  it('is done by the new municipality the next time, and brings the person back as the same', async () => {
    const [now] = await rows<{ id: string }>(
      'select id from citizen_case where authority_id = $1 and person_id = $2 and closed_on is null',
      elsewhere,
      of.personId,
    );
    expect(await world.go(anna, 'close-case', { caseId: now?.id, reason: 'job', closedOn: '2026-11-24' })).toEqual({
      kind: 'not-found',
    });
    const { events } = await move(there, now?.id ?? '', home);
    expect(events).toHaveLength(2);
    const cases = await rows<{ person_id: string; open: boolean; moved_from: number | null; moved_to: number | null }>(
      'select person_id, closed_on is null as open, moved_from, moved_to from citizen_case where authority_id = $1 and person_id = $2 order by open',
      home,
      of.personId,
    );
    expect(cases).toEqual([
      { person_id: of.personId, open: false, moved_from: null, moved_to: elsewhere },
      { person_id: of.personId, open: true, moved_from: elsewhere, moved_to: null },
    ]);
    const numbers = await rows(
      'select 1 from person_identifier where authority_id = $1 and person_id = $2',
      home,
      of.personId,
    );
    expect(numbers).toHaveLength(2);
  });

  it('stops where the citizen already has a case', async () => {
    const twice = await world.register(there, cprOf(77));
    const here = await world.register(anna, cprOf(77), { contactPersonId: anna.id });
    expect(await world.go(anna, 'move-to-municipality', { caseId: here.caseId, ...input })).toMatchObject({
      code: 'open-there',
    });
    await world.must(there, 'close-case', {
      caseId: twice.caseId,
      reason: 'other',
      text: 'Flyttet',
      closedOn: '2026-11-24',
    });
    await move(anna, here.caseId, elsewhere);
    const people = await rows(
      'select id from person where authority_id = $1 and id in ($2, $3)',
      elsewhere,
      twice.personId,
      here.personId,
    );
    expect(people).toEqual([{ id: twice.personId }]);
  });
});
