import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/actors.ts';
import { agreement, agreementStateWith, running } from '../testing/terms.ts';
import { endJobSearchAgreement as act } from './end-job-search-agreement.ts';

const ofProposal = { agreementId: uuid(701) };
const proposal = agreement({ id: uuid(701) });

describe('end-job-search-agreement', () => {
  it('is a no where the other one proposed, with the reason if one is given', () => {
    const given = { ...ofProposal, reason: 'Jeg vil hellere arbejde ude.' };
    const decision = decide(act, agreementStateWith({ proposal }), given, { actor: maja });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'case_overview', set: { job_search_waiting: null } },
      { op: 'update', set: { end_reason: 'Jeg vil hellere arbejde ude.' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du sagde nej til forslaget om jobsøgning. Årsag: Jeg vil hellere arbejde ude.'],
      staff: ['Maja Østergaard sagde nej til forslaget om jobsøgning. Årsag: Jeg vil hellere arbejde ude.'],
    });
  });

  it('is a withdrawal where one proposed it oneself', () => {
    const decision = decide(act, agreementStateWith({ proposal }), ofProposal);
    expect(said(act, decision).citizen).toEqual(['Anna Holm trak forslaget om jobsøgning tilbage.']);
  });

  it('gives an agreement that held its last day in what the law knows', () => {
    const decision = decide(act, agreementStateWith({ running: running({ logBy: null }) }), { agreementId: uuid(700) });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'job_search_agreement' },
      { op: 'update', table: 'law_entry', key: { subject_id: uuid(700) } },
      {
        op: 'insert',
        row: { valid_from: '2026-11-03', value: '{"med":"kommune","udloeber":"2026-11-24"}', subject_id: uuid(700) },
      },
    ]);
    expect(said(act, decision).citizen).toEqual(['Aftalen om jobsøgning gælder ikke mere.']);
  });

  it('lets a citizen leave a voluntary agreement, and not one that both must make', () => {
    const given = { agreementId: uuid(700) };
    const state = (demanded: boolean | null) => agreementStateWith({ running: running(), demanded });
    expect(decide(act, state(false), given, { actor: maja }).ok).toBe(true);
    expect(codeOf(decide(act, state(true), given, { actor: maja }))).toBe('together');
    expect(codeOf(decide(act, state(null), given, { actor: maja }))).toBe('together');
    expect(decide(act, state(true), given).ok).toBe(true);
  });

  it.each([
    ['case-closed', { closed: true, proposal }],
    ['gone', {}],
  ] as const)('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, agreementStateWith(over), ofProposal))).toBe(code);
  });
});
