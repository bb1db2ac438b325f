import { describe, expect, it } from 'vitest';
import { decide, eventOf, said } from '../../people/testing/decide.ts';
import { companyWith, kirsten, typedJob } from '../testing/given.ts';
import { orderStaff as act } from './order-staff.ts';

const state = (over: object = {}) => ({
  company: companyWith(),
  site: null,
  requestId: null,
  occupationUri: null,
  ...over,
});

describe('order-staff', () => {
  it('gives the order to the company’s own consultant, and says who ordered', () => {
    const decision = decide(act, state(), typedJob(), { actor: kirsten });
    expect(eventOf(decision).data).toMatchObject({ madeBy: 'company', staff: { name: 'Gitte Iversen' } });
    expect(said(act, decision).staff).toEqual(['Kirsten Kok bestilte en medarbejder: Køkkenmedhjælper.']);
  });

  it('leaves it to whoever answers first where the company has no consultant', () => {
    const decision = decide(act, state({ company: companyWith({ contactStaff: null }) }), typedJob(), {
      actor: kirsten,
    });
    expect(eventOf(decision).data).toMatchObject({ staff: null });
  });
});
