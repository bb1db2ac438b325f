import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { karen, maja } from '../testing/actors.ts';
import { agreement, agreementStateWith, running } from '../testing/terms.ts';
import { agreeJobSearch as act } from './agree-job-search.ts';

const state = (over: object = {}) => ({ ...agreementStateWith(), uris: { pedel: 'http://esco/pedel' }, ...over });
const input = { title1: 'pedel', areas: 'Hjørring, Aalborg', amount: '2', per: 'week', ways: [] };

describe('agree-job-search', () => {
  it('proposes what the citizen wants, with the occupation where the title plainly names one', () => {
    const decision = decide(act, state(), { ...input, title2: 'noget med træ' }, { actor: maja });
    expect(eventOf(decision)).toMatchObject({
      type: 'jobsearch.agreement-proposed',
      data: {
        by: 'citizen',
        terms: {
          titles: [
            { title: 'pedel', uri: 'http://esco/pedel' },
            { title: 'noget med træ', uri: null },
          ],
          areas: ['Hjørring', 'Aalborg'],
          amount: 2,
          per: 'week',
        },
      },
    });
    expect(writesOf(act, decision).map(({ op, table }) => [op, table])).toEqual([
      ['update', 'case_overview'],
      ['insert', 'job_search_agreement'],
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Du foreslog, at I aftaler at søge job som pedel og noget med træ i Hjørring og Aalborg, 2 job om ugen.',
      ],
      staff: [
        'Maja Østergaard foreslog en aftale om jobsøgning: job som pedel og noget med træ i Hjørring og Aalborg, 2 job om ugen.',
      ],
    });
  });

  it('needs no number: a job is enough', () => {
    const decision = decide(act, state(), { title1: 'pedel', ways: undefined, per: 'week' });
    expect(eventOf(decision)).toMatchObject({ data: { terms: { amount: null, per: null } } });
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm foreslår, at du søger job som pedel. Du kan sige ja, sige nej eller foreslå noget andet.',
    ]);
  });

  it('takes the place of an open proposal, and leaves the agreement that holds', () => {
    const over = { running: running(), proposal: agreement({ id: uuid(701) }) };
    const decision = decide(act, state(over), { ...input, amount: '3' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'case_overview' },
      { op: 'update', key: { id: uuid(701) }, set: { ended_at: expect.any(String) } },
      { op: 'insert' },
    ]);
  });

  it('holds at once where staff write that the two agreed in a talk, and then the law is told', () => {
    const over = { running: running(), proposal: agreement({ id: uuid(701) }), demanded: true };
    const decision = decide(act, state(over), { ...input, together: true, logBy: '2026-12-01' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'case_overview', set: { job_search_waiting: null } },
      { op: 'update', key: { id: uuid(700) } },
      { op: 'update', key: { id: uuid(701) } },
      { op: 'insert', row: { accepted_by_name: 'Anna Holm', party: 'kommune', log_by: '2026-12-01' } },
      { op: 'update', table: 'law_entry' },
      {
        op: 'insert',
        table: 'law_entry',
        row: {
          kind: 'jobsoegningsaftale',
          value: '{"med":"kommune","joblogfrist":"2026-12-01"}',
          valid_from: '2026-11-24',
        },
      },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'I er enige om din jobsøgning: job som pedel i Hjørring og Aalborg, 2 job om ugen.',
    ]);
  });

  it('is an agreement with the fund where the fund made it, which has no deadline of the municipality to set', () => {
    const decision = decide(act, state({ demanded: true }), { ...input, together: true }, { actor: karen });
    expect(eventOf(decision)).toMatchObject({ data: { party: 'akasse', by: 'akasse' } });
  });

  it.each([
    ['case-closed', { closed: true }, {}, undefined, null],
    ['no-period', {}, { per: undefined }, undefined, 'per'],
    ['past-deadline', {}, { logBy: '2026-11-23' }, undefined, 'logBy'],
    ['staff-only', {}, { together: true }, maja, 'together'],
    ['no-deadline', { demanded: true }, { together: true }, undefined, 'logBy'],
    ['same', { running: running() }, { areas: 'Hjørring', ways: ['advertised'] }, undefined, null],
  ] as const)('refuses: %s', (code, over, more, actor, field) => {
    const decision = decide(act, state(over), { ...input, ...more }, actor ? { actor } : {});
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes no CPR number and no wild number', () => {
    const ok = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect(ok({})).toBe(true);
    expect(ok({ title1: '' })).toBe(false);
    expect(ok({ note: 'Maja 070785-1001' })).toBe(false);
    expect(ok({ areas: '070785-1001' })).toBe(false);
    expect(ok({ amount: '0' })).toBe(false);
    expect(ok({ amount: 'mange' })).toBe(false);
  });
});
