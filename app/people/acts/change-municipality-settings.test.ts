import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../testing/decide.ts';
import { changeMunicipalitySettings as act } from './change-municipality-settings.ts';

const state = { contact: { phone: '72334455', address: 'Nørregade 2' }, closingDays: [plainDate('2026-12-24')] };
const same = { phone: '72 33 44 55', address: 'Nørregade 2', closingDays: '24-12-2026' };

describe('change-municipality-settings', () => {
  it('keeps contact and closing days, and tells which changed', () => {
    const given = { ...same, openingHours: 'Mandag-fredag 10-14', closingDays: '24-12-2026\n5. 6. 2027' };
    const decision = decide(act, state, given);
    expect(eventOf(decision).data).toMatchObject({
      closingDays: ['2026-12-24', '2027-06-05'],
      changes: [
        { field: 'openingHours', before: '', after: 'Mandag-fredag 10-14' },
        { field: 'closingDays', before: '24-12-2026', after: '24-12-2026\n5-6-2027' },
      ],
    });
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'delete setting',
      'insert setting',
      'delete setting',
      'insert setting',
    ]);
    expect(writesOf(act, decision)[1]).toMatchObject({
      row: {
        key: 'contact',
        value: '{"phone":"72334455","address":"Nørregade 2","openingHours":"Mandag-fredag 10-14"}',
      },
    });
    expect(said(act, decision).staff).toEqual(['Kommunens oplysninger blev rettet: åbningstider og lokale lukkedage.']);
  });

  it('clears what was emptied', () => {
    expect(eventOf(decide(act, state, { phone: '72334455' })).data).toMatchObject({
      closingDays: [],
      changes: [
        { field: 'address', after: '' },
        { field: 'closingDays', after: '' },
      ],
    });
  });

  it('names the line that is no date, and refuses what changes nothing', () => {
    const wrong = decide(act, state, { ...same, closingDays: '24-12-2026\n\njuleaften' });
    expect([codeOf(wrong), fieldOf(wrong)]).toEqual(['wrong-date', 'closingDays']);
    expect(JSON.stringify(wrong)).toContain('Linje 3');
    expect(codeOf(decide(act, state, same))).toBe('unchanged');
  });
});
