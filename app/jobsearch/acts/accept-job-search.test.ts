import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/actors.ts';
import { agreement, agreementStateWith, running } from '../testing/terms.ts';
import { acceptJobSearch as act } from './accept-job-search.ts';

const proposal = agreement({ id: uuid(701) });
const fromCitizen = agreement({ id: uuid(701), proposedBy: 'citizen', proposedByName: 'Maja Østergaard' });
const input = { agreementId: uuid(701) };

describe('accept-job-search', () => {
  it('makes the proposal the agreement, ends the old one, and tells the law', () => {
    const decision = decide(act, agreementStateWith({ proposal, running: running() }), input, { actor: maja });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'case_overview', set: { job_search_waiting: null } },
      { op: 'update', key: { id: uuid(700) }, set: { ended_at: expect.any(String) } },
      { op: 'update', key: { id: uuid(701) }, set: { accepted_by_name: 'Maja Østergaard', party: 'kommune' } },
      { op: 'update', table: 'law_entry', key: { subject_id: uuid(701) } },
      { op: 'insert', table: 'law_entry', row: { subject_id: uuid(701), value: '{"med":"kommune"}' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['I er enige om din jobsøgning: job som pedel i Hjørring, 2 job om ugen.'],
      staff: [
        'Aftale om jobsøgning: job som pedel i Hjørring, 2 job om ugen. Foreslået af Anna Holm, sagt ja til af Maja Østergaard.',
      ],
    });
  });

  it('asks the municipality for its deadline where the law demands the agreement, and takes it with the yes', () => {
    const state = agreementStateWith({ proposal: fromCitizen, demanded: true });
    expect([codeOf(decide(act, state, input)), fieldOf(decide(act, state, input))]).toEqual(['no-deadline', 'logBy']);
    const decision = decide(act, state, { ...input, logBy: '2026-12-01' });
    expect(eventOf(decision)).toMatchObject({ data: { terms: { logBy: '2026-12-01' } } });
  });

  it('lets no citizen set the deadline', () => {
    const decision = decide(act, agreementStateWith({ proposal }), { ...input, logBy: '2027-12-01' }, { actor: maja });
    expect(eventOf(decision)).toMatchObject({ data: { terms: { logBy: null } } });
  });

  it.each([
    ['case-closed', { proposal, closed: true }, maja],
    ['gone', {}, maja],
    ['gone', { proposal: agreement({ id: uuid(999) }) }, maja],
    ['own-proposal', { proposal }, undefined],
    ['own-proposal', { proposal: fromCitizen }, maja],
  ] as const)('refuses: %s', (code, over, actor) => {
    expect(codeOf(decide(act, agreementStateWith(over), input, actor ? { actor } : {}))).toBe(code);
  });
});
