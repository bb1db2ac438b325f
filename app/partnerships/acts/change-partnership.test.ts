import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { partnershipWith, thePartnership } from '../testing/given.ts';
import { changePartnership as act } from './change-partnership.ts';

const occupation = { uri: null, isco: null };
const input = {
  ...{ partnershipId: thePartnership, title: 'Flere buschauffører', goal: 'Job.', occupation: 'Chauffør' },
  ...{ seatsMin: '10', seatsMax: '12', infoOn: '2026-12-01', infoPlace: 'Biblioteket' },
};

describe('change-partnership', () => {
  it('writes the goal, the seats and the days as they are now', () => {
    const decision = decide(act, { partnership: partnershipWith(), occupation }, input);
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership',
        key: { id: thePartnership },
        set: {
          title: 'Flere buschauffører',
          seats_min: 10,
          occupation_uri: null,
          info_place: 'Biblioteket',
          work_from: null,
        },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm rettede partnerskabet Flere buschauffører.']);
  });

  it('leaves alone what is over, and refuses seats turned round', () => {
    const over = { partnership: partnershipWith({ state: 'closed' }), occupation };
    expect(codeOf(decide(act, over, input))).toBe('partnership-over');
    const state = { partnership: partnershipWith(), occupation };
    expect(codeOf(decide(act, state, { ...input, seatsMax: '9' }))).toBe('seats-turned-round');
  });
});
