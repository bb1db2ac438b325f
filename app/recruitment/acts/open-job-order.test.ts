import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith, gitte, typedJob } from '../testing/given.ts';
import { openJobOrder as act } from './open-job-order.ts';

const state = (over: object = {}) => ({
  company: companyWith(),
  site: null,
  requestId: null,
  occupationUri: 'http://data.europa.eu/esco/occupation/x',
  ...over,
});
const input = (over: object = {}) => ({ organisationId: uuid(800), ...typedJob(over) });

describe('open-job-order', () => {
  it('writes the order with what the company is known for where nothing was typed', () => {
    const decision = decide(act, state(), input({ hoursMin: '12,5', hoursMax: '' }), { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'job_order',
        row: {
          title: 'Køkkenmedhjælper',
          hours_min: 12.5,
          hours_max: 12.5,
          seats: 1,
          place: 'Hjørring',
          postal_code: '9800',
          state: 'open',
          made_by: 'staff',
          staff_id: gitte.id,
        },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Gitte Iversen oprettede en jobordre: Køkkenmedhjælper hos Nordjysk Køkken.'],
    });
  });

  it('closes the request it came from', () => {
    const decision = decide(act, state({ requestId: uuid(830) }), input());
    expect(writesOf(act, decision).map(({ table }) => table)).toEqual([
      'job_order',
      'company_request',
      'company_request',
    ]);
  });

  it('keeps conditions in the order of the engine, and once each', () => {
    const event = eventOf(decide(act, state(), input({ conditions: ['standing', 'night', 'night'] })));
    expect(event.data).toMatchObject({ terms: { conditions: ['night', 'standing'] } });
  });

  it.each([
    ['company-ended', { company: companyWith({ state: 'ended' }) }, {}, null],
    ['hours-turned-round', {}, { hoursMin: '30', hoursMax: '20' }, 'hoursMax'],
    ['day-has-passed', {}, { applyBy: '2026-11-23' }, 'applyBy'],
  ] as const)('refuses: %s', (code, over, more, field) => {
    const decision = decide(act, state(over), input(more));
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it.each(['0', '61', 'mange'])('takes no hours of %s', (hoursMin) => {
    expect(act.input.safeParse(input({ hoursMin })).success).toBe(false);
  });
});
