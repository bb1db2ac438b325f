import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, today, uuid, writesOf } from '../testing/decide.ts';
import { giveHelperAccess as act } from './give-helper-access.ts';

const helper = {
  id: uuid(210),
  name: 'Ida Krag',
  title: 'Fysioterapeut',
  authorityId: 860,
  kind: 'helper',
  organisation: 'Hjørring Kommune',
  department: 'health',
};
const state = (over: object = {}) => ({ closed: false, helper, grants: [], ...over });
const input = {
  helperId: helper.id,
  parts: ['health', 'benefit'],
  legalBasis: 'lob-45',
  purpose: 'Genoptræning sammen med jobbet',
  until: '2027-03-01',
};
const consent = { ...input, legalBasis: 'consent', consentGivenOn: '2026-11-20' };

describe('give-helper-access', () => {
  it('gives the chosen parts with basis, purpose and end', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision).data).toMatchObject({
      helperId: helper.id,
      parts: ['health', 'benefit'],
      legalBasis: 'lob-45',
      consentGivenOn: null,
      lastDay: '2027-03-01',
      until: '2027-03-01T23:00:00.000Z',
      replaces: null,
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'access_grant', row: { kind: 'helper', basis: 'LOB § 45', reason: input.purpose } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Ida Krag fra Sundhed, Hjørring Kommune kan se en del af din sag til og med 1. marts 2027: hensyn til helbred og ydelse. Det er fordi: Genoptræning sammen med jobbet',
      ],
      staff: [
        'Ida Krag fra Sundhed, Hjørring Kommune fik adgang til hensyn til helbred og ydelse til og med 1. marts 2027. Grundlag: nødvendigt for indsatsen. Formål: Genoptræning sammen med jobbet',
      ],
    });
  });

  it('keeps the day of a consent, and reaches the a-kasse as a-kasse', () => {
    const fund = { ...helper, kind: 'akasse', authorityId: 9001, department: 'akasse', organisation: 'Fælles A-kasse' };
    const decision = decide(act, state({ helper: fund }), consent);
    expect(eventOf(decision).data).toMatchObject({ kind: 'akasse', consentGivenOn: '2026-11-20' });
    expect(writesOf(act, decision)).toMatchObject([
      { row: { kind: 'akasse', grantee_authority_id: 9001, basis: 'LAB § 40, stk. 3' } },
    ]);
    expect(said(act, decision).citizen[0]).toContain('Ida Krag fra Fælles A-kasse kan se');
  });

  it('takes the place of an access the helper has now, not of one that ended or of a visit as guest', () => {
    const grant = (id: number, over: object) => ({
      id: uuid(id),
      kind: 'helper',
      granteeId: helper.id,
      granteeName: helper.name,
      basis: 'LOB § 45',
      live: true,
      ...over,
    });
    const grants = [grant(701, { live: false }), grant(702, { kind: 'guest' }), grant(703, {})];
    const decision = decide(act, state({ grants }), input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'access_grant', key: { id: uuid(703) } },
      { op: 'insert', table: 'access_grant' },
    ]);
  });

  it.each<[string, string | null, object, object]>([
    ['case-closed', null, { closed: true }, input],
    ['helper-unknown', 'helperId', { helper: null }, input],
    ['consent-missing', 'consentGivenOn', {}, { ...consent, consentGivenOn: undefined }],
    ['consent-in-future', 'consentGivenOn', {}, { ...consent, consentGivenOn: day(1) }],
    ['consent-not-asked', 'consentGivenOn', {}, { ...input, consentGivenOn: '2026-11-20' }],
    ['until-past', 'until', {}, { ...input, until: day(-1) }],
    ['until-too-late', 'until', {}, { ...input, until: '2027-11-25' }],
  ])('refuses: %s', (code, field, over, given) => {
    const decision = decide(act, state(over), given);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('may last from today alone up to a whole year', () => {
    expect(codeOf(decide(act, state(), { ...input, until: today }))).toBeNull();
    expect(codeOf(decide(act, state(), { ...input, until: '2027-11-24' }))).toBeNull();
    const leap = { today: plainDate('2028-02-29') };
    expect(codeOf(decide(act, state(), { ...input, until: '2029-02-28' }, leap))).toBeNull();
    expect(codeOf(decide(act, state(), { ...input, until: '2029-03-01' }, leap))).toBe('until-too-late');
  });

  it('asks for basis, purpose and at least one part, and says which paragraph asks', () => {
    const fits = (over: object) => act.input.safeParse({ caseId: uuid(1), ...input, ...over }).success;
    expect(fits({})).toBe(true);
    expect(fits({ parts: 'health' })).toBe(true);
    for (const over of [{ legalBasis: undefined }, { purpose: '' }, { parts: [] }, { parts: ['diary'] }, { until: '' }])
      expect(fits(over)).toBe(false);
    expect(act.basis).toMatchObject({ law: 'LOB (LBK 254/2024)', paragraph: '§ 45, stk. 1' });
  });
});
