import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { type PlanMade, planWrites } from '../events.ts';
import type { Planner } from '../planner/in-worker.ts';
import type { PlanGiven, Proposal } from '../planner/plan.ts';
import { proposalFor } from '../planner/proposal-for.ts';
import { both } from '../text.ts';

const whole = (least: number, most: number) =>
  fields.blankAsNone(z.coerce.number().int().min(least).max(most).optional());
const minutes = {
  30: both('plan.minutes.30'),
  45: both('plan.minutes.45'),
  60: both('plan.minutes.60'),
  90: both('plan.minutes.90'),
};

const input = z.object({
  hoursWeek: field(whole(0, 2000), {
    label: both('plan.hoursWeek'),
    help: both('plan.hoursWeek.help'),
    control: 'text',
  }),
  mostMinutes: fields.choice(both('plan.mostMinutes'), minutes, { control: 'select' }),
  waiting: fields.choice(
    both('plan.waiting'),
    { none: both('plan.waiting.none'), some: both('plan.waiting.some'), much: both('plan.waiting.much') },
    { control: 'select' },
  ),
  sites: fields.choice(
    both('plan.sites'),
    { known: both('plan.sites.known'), offered: both('plan.sites.offered') },
    { control: 'select' },
  ),
  mostPerSite: field(whole(1, 20), { label: both('plan.mostPerSite'), control: 'text' }),
  farShare: field(whole(0, 100), { label: both('plan.farShare'), help: both('plan.farShare.help'), control: 'text' }),
  benefit: field(fields.blankAsNone(z.string().max(60).optional()), { label: both('plan.benefit'), control: 'select' }),
});

/** What the form begins with. */
export const usualPlan = { mostMinutes: '45', waiting: 'some', sites: 'known', mostPerSite: '2' } as const;
/** Whom a plan can be narrowed to. */
export const planBenefits = [
  'dagpenge',
  'kontanthjaelp',
  'sygedagpenge',
  'ressourceforloebsydelse',
  'ledighedsydelse',
  'revalideringsydelse',
] as const;

/** Enough for one workplace to take well, until somebody says otherwise. */
const usualPerSite = 2;

export const givenFrom = (typed: z.output<typeof input>): PlanGiven => ({
  hoursWeek: typed.hoursWeek ?? null,
  mostMinutes: Number(typed.mostMinutes),
  waiting: typed.waiting,
  sites: typed.sites,
  mostPerSite: typed.mostPerSite ?? usualPerSite,
  farShare: typed.farShare ?? null,
  benefit: typed.benefit ?? null,
});

/**
 * Mission C6: a fair proposal of whom to ask about which place. Nothing follows of it by itself: each pair is a link to the ordinary
 * flow, in which citizen and company say yes. What was asked and answered is kept (BEK 101/2026).
 */
export const makeCapacityPlan = (planner: Planner) =>
  act<typeof input, Proposal, PlanMade>({
    name: 'make-capacity-plan',
    title: both('plan.title'),
    lead: both('plan.lead'),
    submit: both('plan.submit'),
    input,
    who: [{ roles: ['company-consultant', 'manager'], relations: ['authority'] }],
    basis: 'none',
    aspect: 'capacity-plan',
    minutes: 5,
    caseOf: null,
    locks: () => [],
    load: (tx, typed, { actor, today }) =>
      proposalFor(tx, actor.authorityId, { actor, today, given: givenFrom(typed), planner }),
    guards: [],
    formElsewhere: true,
    decide(proposal, typed, { actor, newId }) {
      if (!proposal.ok) return refusal(proposal);
      const { result } = proposal;
      return accept({
        type: 'capacity.plan-made',
        caseId: null,
        data: {
          planId: newId(),
          asked: result.pairs.length + result.left.length,
          pairs: result.pairs.length,
          byName: actor.name,
        },
        unrecorded: { given: givenFrom(typed), result },
      });
    },
    writes: planWrites,
    sentences: {
      'capacity.plan-made': {
        citizen: null,
        caseworker: ({ data }) => both('plan.story', { navn: data.byName, par: data.pairs, borgere: data.asked }),
      },
    },
  });

function refusal({ fault, places, running }: Extract<Proposal, { ok: false }>): Refusal {
  switch (fault.code) {
    case 'no-hours': {
      const text = both('plan.refused.no-hours', { pladser: places, loebende: running });
      return refuse(fault.code, text, { hoursWeek: text });
    }
    case 'far-share': {
      const text = both('plan.refused.far-share', { oensket: fault.wanted, muligt: fault.possible });
      return refuse(fault.code, text, { farShare: text });
    }
    default:
      return refuse(fault.code, both(`plan.refused.${fault.code}`));
  }
}
