import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { TrainingClass } from '../../training/index.ts';
import type { Organisation } from '../house/organisations.ts';
import type { Workplace } from '../placement-history/workplaces.ts';
import { drawId, type Seed } from '../random/draw.ts';

/** A partnership of the demo: who takes part, what is pledged, how far it is. */
export interface DemoPartnership {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly job: string;
  readonly isco: string;
  readonly state: 'forming' | 'open' | 'closed';
  readonly heldClass: TrainingClass;
  readonly madeOn: PlainDate;
  readonly infoOn: PlainDate;
  readonly companies: readonly { readonly workplace: Workplace; readonly jobs: number; readonly declares: boolean }[];
  readonly unionAnswered: boolean;
  /** So many citizens are asked, and of those so many say yes. */
  readonly asked: number;
  readonly yes: number;
  readonly hired: number;
}

interface Ground {
  readonly seed: Seed;
  readonly today: PlainDate;
  readonly classes: readonly TrainingClass[];
  readonly workplaces: readonly Workplace[];
}

interface Story {
  readonly course: string;
  readonly title: string;
  readonly goal: string;
  readonly job: string;
  readonly isco: string;
  readonly state: DemoPartnership['state'];
  /** Companies that need such people, by their names. */
  readonly trades: RegExp;
  /** Days from today in which the class begins. */
  readonly from: number;
  readonly to: number;
  readonly jobs: readonly number[];
  readonly asked: number;
  readonly yes: number;
  readonly hired: number;
}

const stories: readonly Story[] = [
  {
    course: 'Hospitalshygiejne',
    title: 'Rengøring på hoteller og plejehjem',
    goal: 'Ti nye kolleger kan hygiejne fra første dag og har et job, de kan blive i.',
    job: 'Rengøringsassistent',
    isco: '9112',
    state: 'open',
    trades: /Hotel|Plejehjem|Rengøring/,
    ...{ from: 10, to: 90, jobs: [5, 4, 3], asked: 11, yes: 6, hired: 0 },
  },
  {
    course: 'Gaffeltruck certifikatkursus B',
    title: 'Truckførere til lageret',
    goal: 'Lageret får seks truckførere, og de får et job, de kan blive i.',
    job: 'Truckfører',
    isco: '8344',
    state: 'closed',
    trades: /Lager|Transport/,
    ...{ from: -330, to: -230, jobs: [4, 3], asked: 14, yes: 9, hired: 6 },
  },
  {
    course: 'Personbefordring med bus',
    title: 'Buschauffører til foråret',
    goal: 'Otte nye chauffører har en fast vagt hos de lokale vognmænd, når køreplanen skifter.',
    job: 'Buschauffør',
    isco: '8331',
    state: 'forming',
    trades: /Transport|Auto/,
    ...{ from: 30, to: 130, jobs: [3], asked: 0, yes: 0, hired: 0 },
  },
];

/** The stories for which there are a class and companies enough; the companies one is shown around with come first. */
export function demoPartnerships({ seed, today, classes, workplaces }: Ground): readonly DemoPartnership[] {
  const first = workplaces.toSorted((a, b) => Number(b.shown) - Number(a.shown));
  return stories.flatMap((story, at): DemoPartnership[] => {
    const suits = ({ organisation }: Workplace) => story.trades.test(organisation.name);
    // Where too few need such people, others take part; nobody twice.
    const inTurn = [...first.filter(suits), ...first.filter((one) => !suits(one)).toReversed()];
    const heldClass = classes.find(
      ({ courseTitle, startsOn }) =>
        courseTitle === story.course && startsOn > addDays(today, story.from) && startsOn < addDays(today, story.to),
    );
    const taking = story.jobs.flatMap((jobs, number) => {
      const workplace = inTurn[number];
      return workplace ? [{ workplace, jobs, declares: number === 0 }] : [];
    });
    if (!heldClass || taking.length < story.jobs.length) return [];
    const { title, goal, job, isco, state, asked, yes, hired } = story;
    const madeOn = state === 'closed' ? addDays(heldClass.startsOn, -70) : addDays(today, -24 + at);
    return [
      {
        id: drawId(seed, 'training/partnership', at),
        ...{ title, goal, job, isco, state, heldClass, madeOn, asked, yes, hired },
        infoOn: addDays(heldClass.startsOn, -14),
        companies: taking,
        unionAnswered: state !== 'forming',
      },
    ];
  });
}

/** The organisations that take part beside the companies, as far as the house has them. */
export const partnersOf = (organisations: readonly Organisation[]) => {
  const kind = (wanted: Organisation['kind']) => organisations.find((one) => one.kind === wanted) ?? null;
  return { school: kind('school'), union: kind('union'), region: kind('region') };
};
