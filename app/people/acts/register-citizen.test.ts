import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { testVault } from '../../kernel/act/testing.ts';
import { parseCpr } from '../../kernel/crypto/cpr.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { PossibleContactPerson } from '../contact-person.ts';
import {
  codeOf,
  decide,
  eventsOf,
  factRow,
  fieldOf,
  personWith,
  said,
  thePerson,
  today,
  uuid,
  writesOf,
} from '../testing/decide.ts';
import { cprOf, makeWorld, type World } from '../testing/world.ts';
import { registerCitizen as act } from './register-citizen.ts';

const bo: PossibleContactPerson = { id: uuid(201), name: 'Bo Dahl', active: true, teamId: null, isCaseworker: true };
const sealed = { cipher: Buffer.from('a'), hash: Buffer.from('b'), kind: 'cpr' };
const state = (over: object = {}) => ({ personId: thePerson, sealed, known: null, contactPerson: null, ...over });
const knownWith = (over: object = {}) => ({ known: { person: personWith(), facts: [], openCase: null, ...over } });
const input = { cpr: '070761-4285', givenName: 'Maja', familyName: 'Østergaard', channel: 'digital' };

describe('register-citizen', () => {
  it('opens a case today for somebody new', () => {
    const decision = decide(act, state(), { ...input, phone: '12 34 56 78', interpreterLanguage: 'ti' });
    expect(eventsOf(decision)).toMatchObject([
      {
        type: 'people.case-opened',
        about: thePerson,
        data: { openedOn: today, movedFrom: null, again: false, exemptGround: null, cprWarning: null },
      },
    ]);
    const writes = writesOf(act, decision);
    expect(writes.map(({ op, table }) => `${op} ${table}`)).toEqual([
      'insert person',
      'insert person_identifier',
      'insert citizen_case',
      'insert case_overview',
    ]);
    expect(writes[0]).toMatchObject({
      row: {
        sort_key: '|sterg}rd maja',
        birth_date: '1961-07-07',
        phone: '12345678',
        language: 'da',
        interpreter_language: 'ti',
      },
    });
    expect(writes[3]).toMatchObject({ row: { name: 'Maja Østergaard', benefit: null, protected: false } });
    expect(said(act, decision)).toEqual({
      citizen: ['Din sag begyndte hos os. Velkommen.'],
      staff: ['Sagen blev oprettet.'],
    });
  });

  it('takes a number without its check digit, and tells staff to look again', () => {
    const decision = decide(act, state(), { ...input, cpr: '0101650000' });
    expect(eventsOf(decision)[0]?.data).toMatchObject({ cprWarning: 'mod11' });
    expect(said(act, decision).staff[0]).toContain('passer ikke med kontrolcifret');
    expect(said(act, decision).citizen[0]).not.toContain('kontrolcifret');
  });

  it('gives the first contact person with it', () => {
    const decision = decide(act, state({ contactPerson: bo }), { ...input, contactPersonId: bo.id });
    const [opened, assigned] = eventsOf(decision);
    expect(assigned).toMatchObject({
      type: 'people.contact-person-assigned',
      caseId: opened?.caseId,
      data: { number: 1, staffId: bo.id, before: null },
    });
    expect(said(act, decision).citizen).toEqual([
      'Din sag begyndte hos os. Velkommen.',
      'Bo Dahl er din kontaktperson.',
    ]);
  });

  it('brings back who had a case here: the same person, a new case, and what was known', () => {
    const facts = [
      factRow({ validUntil: plainDate('2026-05-01') }),
      factRow({ kind: 'uddannelse', value: { niveau: 'bachelor', erhvervskompetencegivende: true, afsluttet: null } }),
    ];
    const before = {
      facts,
      person: personWith({ language: 'en', protectedUntil: plainDate('2027-01-01'), ownStaff: true }),
    };
    const decision = decide(act, state(knownWith(before)), { ...input, email: 'ny@post.dk' });
    const writes = writesOf(act, decision);
    expect(writes.map(({ op, table }) => `${op} ${table}`)).toEqual([
      'update person',
      'insert citizen_case',
      'insert case_overview',
      'insert fact',
      'insert fact',
    ]);
    expect(writes[0]).toMatchObject({
      key: { id: thePerson },
      set: {
        birth_date: '1985-07-07',
        street: 'Havnegade 1',
        email: 'ny@post.dk',
        language: 'en',
        own_staff: true,
        protected_until: '2027-01-01',
      },
    });
    expect(writes[2]).toMatchObject({ row: { education: 'bachelor', benefit: null, protected: true } });
    const copied = writes
      .slice(3)
      .map((write) => (write as unknown as { row: { id: string; recorded_at: string } }).row);
    expect(copied.map(({ recorded_at }) => recorded_at)).toEqual(facts.map(({ recordedAt }) => recordedAt));
    for (const { id } of copied) expect(facts.map((fact) => fact.id)).not.toContain(id);
    expect(said(act, decision).citizen).toEqual(['Din sag er åbnet igen. Velkommen tilbage.']);
  });

  it('refuses who has an open case, shows the way only to who may go it, and has the search logged', () => {
    const openCase = { caseId: uuid(9), contactName: 'Bo Dahl', mayOpen: true };
    const seen = decide(act, state(knownWith({ openCase })), input);
    expect(seen).toMatchObject({ code: 'already-here', caseId: uuid(9), reveals: [thePerson] });
    expect(JSON.stringify(seen)).toContain('Bo Dahl');
    const hidden = decide(act, state(knownWith({ openCase: { ...openCase, mayOpen: false } })), input);
    expect(hidden).toMatchObject({ code: 'already-here', reveals: [thePerson] });
    expect(JSON.stringify(hidden)).not.toContain('Bo Dahl');
    expect(JSON.stringify(hidden)).not.toContain(uuid(9));
    const nobody = decide(act, state(knownWith({ openCase: { ...openCase, contactName: null } })), input);
    expect(nobody).toMatchObject({ text: { da: expect.stringContaining('ingen kontaktperson endnu') } });
  });

  it.each<[string, string, object, object]>([
    ['ground-missing', 'ground', {}, { channel: 'exempt' }],
    ['ground-without-exemption', 'ground', {}, { ground: 'abroad' }],
    ['staff-gone', 'contactPersonId', {}, { contactPersonId: bo.id }],
    [
      'not-a-caseworker',
      'contactPersonId',
      { contactPerson: { ...bo, isCaseworker: false } },
      { contactPersonId: bo.id },
    ],
    ['birth-date-missing', 'birthDate', {}, { cpr: '070761-XÆØ1' }],
    ['not-born', 'birthDate', {}, { cpr: '070736-4001' }],
  ])('refuses: %s', (code, field, over, more) => {
    const decision = decide(act, state(over), { ...input, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes a replacement number that leaves the century open, with the date beside it', () => {
    const decision = decide(act, state(), { ...input, cpr: '070761-XÆØ1', birthDate: '1961-07-07' });
    expect(writesOf(act, decision)[0]).toMatchObject({ row: { birth_date: '1961-07-07' } });
  });

  it('asks for number, names and channel only, and says what is wrong with a number without repeating it', () => {
    const faults = (over: object) => {
      const parsed = act.input.safeParse({ ...input, ...over });
      return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]);
    };
    expect(faults({})).toEqual([]);
    expect(faults({ cpr: '300261-1234' })).toEqual(['cpr']);
    expect(faults({ cpr: '000000-0000' })).toEqual(['cpr']);
    expect(faults({ postcode: '98' })).toEqual(['postcode']);
    expect(faults({ givenName: 'Maja 070785-1001' })).toEqual(['givenName']);
    expect(JSON.stringify(act.input.safeParse({ ...input, cpr: '300261-1234' }).error)).not.toContain('1234');
  });

  it('seals the number for the row it will stand in', () => {
    const read = parseCpr('070761-4285');
    if (!read.ok) throw new Error('unreadable');
    const { cipher } = testVault.seal(read.cpr, 860, thePerson);
    expect(testVault.open(cipher, 'cpr', 860, thePerson).equals(read.cpr)).toBe(true);
    expect(() => testVault.open(cipher, 'cpr', 851, thePerson)).toThrow();
  });
});

describe.each(engines())('register-citizen on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  beforeAll(async () => {
    world = await makeWorld(database);
    anna = await world.staff('Anna Holm', ['caseworker']);
  });

  const given = (n: number, over: object = {}) => ({ ...input, cpr: cprOf(n), ...over });

  it('brings back the same person in a new case, with the facts of the last one', async () => {
    const first = await world.register(anna, cprOf(1), { contactPersonId: anna.id, phone: '12345678' });
    const on = { caseId: first.caseId };
    await world.must(anna, 'record-education', { ...on, level: 'ph_d', finishedOn: '2020-01-31' });
    await world.must(anna, 'record-benefit', { ...on, benefit: 'dagpenge', from: '2026-02-01' });
    await world.must(anna, 'close-case', { ...on, reason: 'job', closedOn: today });
    const again = await world.register(anna, cprOf(1), { familyName: 'Nielsen' });
    expect(again.personId).toBe(first.personId);
    expect(again.caseId).not.toBe(first.caseId);
    const [row] = await ownerQuery<object>(
      database,
      'select name, benefit, education, contact_staff_id, closed from case_overview where case_id = $1',
      [again.caseId],
    );
    expect(row).toEqual({
      name: 'Maja Nielsen',
      // The benefit ends with this very day.
      benefit: 'dagpenge',
      education: 'ph_d',
      contact_staff_id: null,
      closed: false,
    });
    const facts = (caseId: string) =>
      ownerQuery(
        database,
        'select kind, valid_from, valid_until, superseded_at is null as holds from fact where case_id = $1 order by 1, 2, 3, 4',
        [caseId],
      );
    expect(await facts(again.caseId)).toEqual(await facts(first.caseId));
    const [person] = await ownerQuery<object>(database, 'select phone, family_name from person where id = $1', [
      first.personId,
    ]);
    expect(person).toEqual({ phone: '12345678', family_name: 'Nielsen' });
  });

  it('lets one of two who register the same person at once through', async () => {
    const both = await Promise.all([
      world.go(anna, 'register-citizen', given(2)),
      world.go(anna, 'register-citizen', given(2)),
    ]);
    expect(both.map((answer) => (answer.kind === 'refused' ? answer.code : answer.kind)).toSorted()).toEqual([
      'already-here',
      'done',
    ]);
  });

  it('logs who was registered, and who was only searched for', async () => {
    const { personId } = await world.register(anna, cprOf(3));
    await world.go(anna, 'register-citizen', given(3));
    const log = await ownerQuery<object>(
      database,
      "select action, relation, actor_id from access_log where place = 'register-citizen' and $1 = any(person_ids) order by id",
      [personId],
    );
    expect(log).toEqual([
      { action: 'write', relation: 'authority', actor_id: anna.id },
      { action: 'search', relation: 'authority', actor_id: anna.id },
    ]);
  });

  it('shows the way to an open case only to who may open it', async () => {
    const { caseId } = await world.register(anna, cprOf(4), { contactPersonId: anna.id });
    const carla = await world.staff('Carla Eg', ['caseworker'], { teamId: world.otherTeamId });
    expect(await world.go(anna, 'register-citizen', given(4))).toMatchObject({ code: 'already-here', caseId });
    const hidden = await world.go(carla, 'register-citizen', given(4));
    expect(hidden).toMatchObject({ code: 'already-here', text: { da: expect.stringContaining('Du har ikke adgang') } });
    expect(hidden).not.toHaveProperty('caseId');
  });
});
