import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, uuid, writesOf } from '../../people/testing/decide.ts';
import { orderWith, typedJob } from '../testing/given.ts';
import { changeJobOrder as act } from './change-job-order.ts';

const same = {
  orderId: uuid(810),
  ...typedJob({ place: 'Hjørring', postalCode: '9800', seats: '2', contactEmail: 'kirsten@koekken.example' }),
};
const state = (over: object = {}) => ({ order: orderWith(over), occupationUri: null });

describe('change-job-order', () => {
  it('tells what changed, and writes it', () => {
    const decision = decide(act, state(), { ...same, hoursMax: '37' });
    expect(eventOf(decision).data).toMatchObject({ changes: [{ field: 'hoursMax', before: '30', after: '37' }] });
    expect(writesOf(act, decision)).toMatchObject([{ op: 'update', table: 'job_order', set: { hours_max: 37 } }]);
  });

  it.each([
    ['nothing-changed', {}, {}, null],
    ['order-over', { state: 'filled' }, { hoursMax: '37' }, null],
    ['hours-turned-round', {}, { hoursMax: '10' }, 'hoursMax'],
  ] as const)('refuses: %s', (code, over, more, field) => {
    const decision = decide(act, state(over), { ...same, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
