import type { RawEntry } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { type MinPlan, minPlan } from './min-plan.ts';
import { agreedCard, goalWith, lawOf, planWith } from './testing/plan.ts';

const benefit = (value: string, from = '2026-01-05'): RawEntry => ({ kind: 'ydelse', value, from });
const readiness = (parathed: string, from = '2026-01-05'): RawEntry => ({
  kind: 'parathed',
  value: { parathed, status: 'endelig' },
  from,
});
const educated: RawEntry = {
  kind: 'uddannelse',
  value: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: true, afsluttet: null },
  from: '2010-06-30',
};
const placement = (from: string): RawEntry => ({
  kind: 'tilbud',
  value: {
    kategori: 'virksomhedspraktik',
    aftaltTil: null,
    timerPrUge: null,
    selvfundet: null,
    raadighedsafproevende: null,
  },
  from,
});
const demanded = ({ parts }: MinPlan) => parts.filter((part) => part.demanded).map(({ part }) => part);
const missing = (plan: MinPlan) => plan.missing.map(({ part }) => part);

describe('Min Plan', () => {
  it('demands of each group what LAB § 41, stk. 2, says', () => {
    const of = (...raw: readonly RawEntry[]) => demanded(minPlan(planWith(), lawOf(raw), null));
    expect(of(benefit('kontanthjaelp'), educated, readiness('jobparat'))).toEqual(['jobmaal', 'jobsoegning']);
    expect(of(benefit('kontanthjaelp'), educated, readiness('aktivitetsparat'))).toEqual(['jobmaal', 'stabiliserende']);
    expect(of(benefit('dagpenge'))).toEqual(['jobmaal', 'jobsoegning']);
    expect(of(benefit('sygedagpenge'))).toEqual(['jobmaal', 'uddannelsesmaal', 'stabiliserende']);
    expect(of(benefit('ledighedsydelse'))).toEqual(['jobmaal', 'jobsoegning', 'stabiliserende']);
  });

  it('puts an education on a par with a job for the young who are ready for one', () => {
    const young = lawOf(
      [
        benefit('kontanthjaelp'),
        readiness('uddannelsesparat'),
        { ...educated, value: { niveau: 'grundskole', erhvervskompetencegivende: false, afsluttet: null } },
      ],
      { born: '2002-03-01' },
    );
    const plan = minPlan(
      planWith({ goal: goalWith({ aim: 'education', jobTitle: null, education: 'SOSU' }) }),
      young,
      null,
    );
    expect(demanded(plan)).toEqual(expect.arrayContaining(['jobmaal', 'uddannelsesmaal']));
    expect(missing(plan)).toContain('jobmaal');
    expect(missing(plan)).not.toContain('uddannelsesmaal');
    expect(missing(minPlan(planWith({ goal: goalWith({ aim: 'both' }) }), young, null))).not.toContain('jobmaal');
  });

  it('is complete when everything demanded is there', () => {
    const law = lawOf([benefit('kontanthjaelp'), educated, readiness('aktivitetsparat')]);
    const goal = goalWith();
    const cards = [agreedCard({ area: 'health', planPart: 'stabilising' })];
    expect(minPlan(planWith({ goal }), law, null)).toMatchObject({ state: 'missing', maker: 'kommune' });
    const whole = minPlan(planWith({ goal, cards }), law, null);
    expect(whole).toMatchObject({ state: 'complete', missing: [] });
    expect(whole.parts.find(({ part }) => part === 'jobmaal')).toEqual({
      part: 'jobmaal',
      demanded: true,
      there: true,
      cite: {
        law: 'LAB (LBK nr. 280 af 1. marts 2024)',
        paragraph: '§ 41, stk. 2, nr. 1',
        url: 'https://www.retsinformation.dk/eli/lta/2024/280',
      },
      words: { da: 'Målet om job står i planen.', en: 'The job goal stands in the plan.' },
    });
  });

  it('counts the agreement on job search only when there is one', () => {
    const law = lawOf([benefit('dagpenge')]);
    const plan = planWith({ goal: goalWith() });
    expect(missing(minPlan(plan, law, null))).toEqual(['jobsoegning']);
    expect(missing(minPlan(plan, law, { agreed: false }))).toEqual(['jobsoegning']);
    expect(minPlan(plan, law, { agreed: true }).state).toBe('complete');
  });

  it('demands offers only of whoever was given one, and proposals are none', () => {
    const offer = placement('2026-11-02');
    const law = lawOf([benefit('kontanthjaelp'), educated, readiness('jobparat'), offer]);
    const proposed = agreedCard({ planPart: 'offer', state: 'proposed', agreedAt: null });
    expect(missing(minPlan(planWith({ cards: [proposed] }), law, null))).toContain('tilbud');
    expect(missing(minPlan(planWith({ cards: [agreedCard({ planPart: 'offer' })] }), law, null))).not.toContain(
      'tilbud',
    );
  });

  it('demands a status only under the law that did', () => {
    const person = (from: string, on: string) =>
      lawOf([benefit('kontanthjaelp', from), educated, readiness('jobparat', from), placement(from)], {
        on: plainDate(on),
      });
    expect(demanded(minPlan(planWith(), person('2022-01-03', '2022-02-01'), null))).toContain('status');
    expect(demanded(minPlan(planWith(), person('2026-11-02', '2026-11-24'), null))).not.toContain('status');
  });

  it('says so when the group is not known, or no plan is demanded', () => {
    expect(minPlan(planWith(), lawOf([]), null)).toEqual({ state: 'not-known', maker: null, parts: [], missing: [] });
    expect(minPlan(planWith(), lawOf([benefit('kontanthjaelp')]), null).state).toBe('not-known');
    expect(minPlan(planWith(), lawOf([benefit('ingen')]), null).state).toBe('not-demanded');
  });

  it('is known for dagpenge before it is known whether the a-kasse still has its months', () => {
    expect(minPlan(planWith(), lawOf([benefit('dagpenge')]), null)).toMatchObject({ state: 'missing', maker: null });
  });

  it('gives way to one plan for everything', () => {
    const holistic: RawEntry[] = [
      { kind: 'samtykke_helhedsorienteret_plan', value: true, from: '2026-02-01' },
      { kind: 'sagsplan', value: 'helhedsorienteret_plan', from: '2026-02-02' },
    ];
    const law = lawOf([benefit('kontanthjaelp'), educated, readiness('aktivitetsparat'), ...holistic]);
    expect(minPlan(planWith(), law, null).state).toBe('replaced');
  });
});
