import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { anna, caseWith, codeOf, decide, eventsOf, factRow, fieldOf, said, writesOf } from '../testing/decide.ts';
import { recordBenefit as act } from './record-benefit.ts';

const funds = [{ id: 9001, name: 'Fælles A-kasse' }];
const state = (facts = caseWith().facts, over: object = {}) => ({ ...caseWith(facts), funds, ...over });
const input = { benefit: 'kontanthjaelp', from: '2026-11-01' };

describe('record-benefit', () => {
  it('records the benefit with author and source, and brings the list up to date', () => {
    const decision = decide(act, state(), input);
    expect(eventsOf(decision)).toMatchObject([
      {
        type: 'people.fact-recorded',
        data: { change: 'recorded', kind: 'ydelse', value: 'kontanthjaelp', validFrom: '2026-11-01', validUntil: null },
      },
    ]);
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'fact',
        row: { kind: 'ydelse', value: '"kontanthjaelp"', author_id: anna.id, source: 'kommune' },
      },
      {
        op: 'update',
        table: 'case_overview',
        set: { benefit: 'kontanthjaelp', benefit_since: '2026-11-01', dimittend: false },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Vi skrev, at du får kontanthjælp fra 1. november 2026.'],
      staff: ['Ydelse: kontanthjælp fra 1. november 2026.'],
    });
  });

  it('notes when the citizen first asked for help: deadlines run from it', () => {
    const given = { ...input, firstContact: '2026-10-28' };
    expect(said(act, decide(act, state(), given))).toEqual({
      citizen: [
        'Vi skrev, at du får kontanthjælp fra 1. november 2026.',
        'Vi skrev, at du bad kommunen om hjælp den 28. oktober 2026.',
      ],
      staff: ['Ydelse: kontanthjælp fra 1. november 2026.', 'Første henvendelse om hjælp: 28. oktober 2026.'],
    });
    for (const wrong of [
      { ...given, firstContact: '2026-11-25' },
      { ...given, firstContact: '2026-11-10', until: '2026-11-09' },
      { ...given, benefit: 'dagpenge' },
    ])
      expect(fieldOf(decide(act, state(), wrong))).toBe('firstContact');
  });

  it('takes the place of what stood on its days, and keeps the days around', () => {
    const old = factRow({ value: 'dagpenge', validFrom: plainDate('2026-01-01') });
    const decision = decide(act, state([old]), { benefit: 'sygedagpenge', from: '2026-06-01', until: '2026-08-31' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'fact', key: { id: old.id } },
      {
        op: 'insert',
        row: { value: '"dagpenge"', valid_from: '2026-01-01', valid_until: '2026-06-01', author_name: 'Bo Dahl' },
      },
      { op: 'insert', row: { value: '"dagpenge"', valid_from: '2026-09-01', valid_until: null } },
      { op: 'insert', row: { value: '"sygedagpenge"', valid_from: '2026-06-01', valid_until: '2026-09-01' } },
      { table: 'case_overview', set: { benefit: 'dagpenge', benefit_since: '2026-09-01' } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Vi skrev, at du får sygedagpenge fra 1. juni 2026 til og med 31. august 2026.',
    ]);
  });

  it('notes a-kasse and graduation beside dagpenge', () => {
    const given = {
      benefit: 'dagpenge',
      from: '2026-11-01',
      akasse: '9001',
      insurance: 'fuldtid',
      graduatedOn: '2026-09-30',
    };
    const decision = decide(act, state(), given);
    expect(eventsOf(decision).map(({ data }) => (data as { kind: string }).kind)).toEqual([
      'ydelse',
      'akasse',
      'dimittend',
    ]);
    expect(writesOf(act, decision).at(-1)).toMatchObject({ set: { benefit: 'dagpenge', dimittend: true } });
    expect(said(act, decision).citizen.slice(1)).toEqual([
      'Vi skrev, at din a-kasse er Fælles A-kasse fra 1. november 2026.',
      'Vi skrev, at du er nyuddannet (dimittend) fra 1. november 2026.',
    ]);
  });

  it('ends the graduate’s right when the benefit changes', () => {
    const facts = [
      factRow({ value: 'dagpenge' }),
      factRow({ kind: 'dimittend', value: { uddannelseAfsluttet: '2025-12-01' } }),
    ];
    const decision = decide(act, state(facts), input);
    expect(said(act, decision).citizen).toEqual([
      'Vi skrev, at du får kontanthjælp fra 1. november 2026.',
      'Vi skrev, at din ret som dimittend sluttede 31. oktober 2026.',
    ]);
    expect(writesOf(act, decision).at(-1)).toMatchObject({ set: { benefit: 'kontanthjaelp', dimittend: false } });
  });

  it('says plainly that there is none', () => {
    expect(said(act, decide(act, state(), { benefit: 'ingen', from: '2026-11-01' })).citizen).toEqual([
      'Vi skrev, at du ikke får en ydelse fra 1. november 2026.',
    ]);
  });

  it.each<[string, string | null, object, object]>([
    ['case-closed', null, { closed: true }, input],
    ['until-before-from', 'until', {}, { ...input, until: '2026-10-31' }],
    ['fact-period', 'benefit', {}, { benefit: 'uddannelseshjaelp', from: '2026-01-01' }],
    ['wrong-akasse', 'akasse', {}, { ...input, akasse: 9001 }],
    ['wrong-graduatedOn', 'graduatedOn', {}, { ...input, graduatedOn: '2026-01-01' }],
    ['wrong-akasse', 'akasse', {}, { ...input, benefit: 'dagpenge', akasse: 9050 }],
    ['wrong-insurance', 'insurance', {}, { ...input, benefit: 'dagpenge', akasse: 9001 }],
    ['unchanged', null, { facts: [factRow()] }, input],
  ])('refuses: %s at %s', (code, field, over, given) => {
    const decision = decide(act, state(caseWith().facts, over), given);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('may last one day', () => {
    expect(codeOf(decide(act, state(), { ...input, until: '2026-11-01' }))).toBeNull();
  });
});
