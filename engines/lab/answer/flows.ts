import { type Group, groups } from '../model/groups.ts';
import type { Count } from '../model/result.ts';
import type { Runs } from './ask.ts';
import { type Difference, differenceOf, scaled } from './who.ts';

/** Where people move in a year: onto a benefit, into an offer, and away. In the order of the way. */
export const flows = [
  'new',
  'guidance',
  'education-offer',
  'praktik',
  'loentilskud',
  'nytteindsats',
  'mentor',
  'job',
  'education',
  'other-benefit',
  'out',
] as const;
export type Flow = (typeof flows)[number];
/** Flows of people who leave the benefit. */
export const leavingFlows = ['job', 'education', 'other-benefit', 'out'] as const satisfies readonly Flow[];
/** Flows into an offer; whoever takes one is still on the benefit. */
export const offerFlows = [
  'guidance',
  'education-offer',
  'praktik',
  'loentilskud',
  'nytteindsats',
  'mentor',
] as const satisfies readonly Flow[];

const countOf: Readonly<Record<Flow, Count>> = {
  new: 'entries',
  guidance: 'guidanceStarts',
  'education-offer': 'educationStarts',
  praktik: 'praktikStarts',
  loentilskud: 'loentilskudStarts',
  nytteindsats: 'nytteindsatsStarts',
  mentor: 'mentorStarts',
  job: 'jobEntries',
  education: 'educationEntries',
  'other-benefit': 'otherBenefitExits',
  out: 'outExits',
};

/** People moved in a year on each flow, of everybody and of each group, and how many are on a benefit meanwhile. */
export interface Flows {
  readonly onBenefit: Difference;
  readonly all: Readonly<Record<Flow, Difference>>;
  /** Groups with somebody in them; middles alone. */
  readonly byGroup: readonly {
    readonly group: Group;
    readonly flows: Readonly<Record<Flow, { readonly before: number; readonly after: number }>>;
  }[];
}

/** Flows a year of both plans. People who go from one benefit to another are counted each time. */
export function flowsOf(runs: Runs): Flows {
  const each = <T>(of: (count: Count) => T) =>
    Object.fromEntries(flows.map((flow) => [flow, of(countOf[flow])])) as Record<Flow, T>;
  const { before, after, difference } = differenceOf(runs, null, ['personWeeks']);
  const aWeek = 1 / 52;
  return {
    onBenefit: {
      before: scaled(before, aWeek),
      after: scaled(after, aWeek),
      difference: scaled(difference, aWeek),
    },
    all: each((count) => differenceOf(runs, null, [count])),
    byGroup: groups.flatMap((group, at) => {
      const there = differenceOf(runs, at, ['personWeeks']);
      if (there.before.middle <= 0 && there.after.middle <= 0) return [];
      const middles = (count: Count) => {
        const { before, after } = differenceOf(runs, at, [count]);
        return { before: before.middle, after: after.middle };
      };
      return [{ group, flows: each(middles) }];
    }),
  };
}
