import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import {
  atNordbus,
  busParty,
  elsewhereCompany,
  gitte,
  nordbus,
  partnershipWith,
  pledgeWith,
  thePartnership,
  wholeWith,
} from '../testing/given.ts';
import { pledgeJobs as act } from './pledge-jobs.ts';

const input = (over: object = {}) => ({
  ...{ partnershipId: thePartnership, jobs: '10', hoursWeek: '37', contactName: 'Britta Bus', declares: true },
  ...over,
});
const none = wholeWith({ pledges: [] });

describe('pledge-jobs', () => {
  it('promises jobs, and the company takes part', () => {
    const decision = decide(act, none, input({ contactPhone: '98 76 54 32' }), { actor: atNordbus });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_pledge',
        row: { organisation_id: nordbus, jobs: 10, declares: true, told_by: 'company', contact_phone: '98765432' },
      },
      { table: 'partnership_party', key: { id: busParty }, set: { state: 'yes' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Nordbus lovede 10 job i Nye buschauffører.']);
  });

  it('is written down by staff where the company says it on the telephone', () => {
    const decision = decide(act, none, input({ organisationId: nordbus }), { actor: gitte });
    expect(writesOf(act, decision)[0]).toMatchObject({ row: { told_by: 'staff' } });
    expect(said(act, decision).staff).toEqual(['Gitte Iversen skrev, at Nordbus lover 10 job i Nye buschauffører.']);
  });

  it('is changed with a word to the others', () => {
    expect(fieldOf(decide(act, wholeWith(), input(), { actor: atNordbus }))).toBe('words');
    const decision = decide(act, wholeWith(), input({ words: 'To har sagt op.' }), { actor: atNordbus });
    expect(writesOf(act, decision)[0]).toMatchObject({ op: 'update', set: { jobs: 10, words: 'To har sagt op.' } });
    expect(said(act, decision).staff).toEqual(['Nordbus lover nu 10 job i Nye buschauffører. Før var det 14.']);
  });

  it('may come again after it was withdrawn', () => {
    const back = wholeWith({ pledges: [pledgeWith({ state: 'withdrawn' })] });
    expect(writesOf(act, decide(act, back, input(), { actor: atNordbus }))[0]).toMatchObject({
      op: 'update',
      set: { state: 'pledged' },
    });
  });

  it('refuses a company that was not asked, and a class that has begun', () => {
    expect(codeOf(decide(act, none, input(), { actor: elsewhereCompany }))).toBe('not-asked');
    expect(codeOf(decide(act, none, input(), { actor: gitte }))).toBe('not-asked');
    const running = wholeWith({ partnership: partnershipWith({ state: 'running' }), pledges: [] });
    expect(codeOf(decide(act, running, input(), { actor: atNordbus }))).toBe('class-has-begun');
  });
});
