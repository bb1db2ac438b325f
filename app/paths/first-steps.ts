import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { GivenCard, GivenStep } from '../plan/index.ts';
import { deciderLabels } from './labels.ts';
import type { Comparison, Path, PathKind, Payer } from './path.ts';
import { both, bothBy } from './text.ts';

/** What a chosen path puts into the plan at once. */
export interface FirstSteps {
  readonly step: GivenStep;
  readonly cards: readonly GivenCard[];
}

interface Chosen {
  readonly path: Path;
  readonly job: string;
  readonly today: PlainDate;
  readonly orders: number;
}

/** The next step and the first proposals of each path, ready to be agreed or declined like any other. Written in Danish, as the plan is. */
export function firstSteps({ occupation, demand, on }: Comparison, path: Path): FirstSteps {
  const chosen = { path, job: occupation.title, today: on, orders: demand.orders.orders };
  return byKind[path.kind](chosen);
}

const said = ({ da }: Bilingual): string => da;
const mostTitle = 120;
const titled = (text: string): string => (text.length <= mostTitle ? text : `${text.slice(0, mostTitle - 1)}…`);

const byKind: Readonly<Record<PathKind, (chosen: Chosen) => FirstSteps>> = {
  'direct-job': ({ job, orders }) => ({
    step: {
      words: said(orders > 0 ? both('step.direct-job.known', { job }) : both('step.direct-job', { job })),
      whose: orders > 0 ? 'both' : 'citizen',
    },
    cards: [
      card('job', titled(said(both('card.search.title', { job }))), said(both('card.search.purpose')), 'both'),
      card('job', said(both('card.three.title')), said(both('card.three.purpose')), 'citizen'),
    ],
  }),
  place: ({ job }) => ({
    step: { words: said(both('step.place', { job })), whose: 'staff' },
    cards: [
      card('company', titled(said(both('card.place.title', { job }))), said(both('card.place.purpose')), 'staff'),
      card('company', said(both('card.hours.title')), said(both('card.hours.purpose')), 'staff'),
    ],
  }),
  'short-course': (chosen) => withCourse(chosen, 'short-course'),
  education: (chosen) => withCourse(chosen, 'education'),
};

function withCourse({ path, job, today }: Chosen, kind: 'short-course' | 'education'): FirstSteps {
  const { course, payer } = path;
  const kursus = course?.title ?? '';
  const isCourse = kind === 'short-course';
  const by = payer?.by && payer.by >= today ? payer.by : null;
  const title = course
    ? both(isCourse ? 'card.course.title' : 'card.education.title', { kursus })
    : both(isCourse ? 'card.course.none.title' : 'card.education.none.title', { job });
  const purpose = course ? askedOf(payer, by) : both('card.course.none.purpose');
  return {
    step: {
      words: said(course ? both(`step.${kind}`, { kursus }) : both(`step.${kind}.none`, { job })),
      whose: 'both',
      onDay: by,
    },
    cards: [
      {
        ...card('course', titled(said(title)), said(purpose), 'both'),
        startsOn: course?.startsOn ?? null,
        endsOn: course?.endsOn ?? null,
      },
      card('course', said(both('card.tryout.title')), said(both('card.tryout.purpose')), 'citizen'),
      ...(isCourse ? [] : [card('course', said(both('card.skills.title')), said(both('card.skills.purpose')), 'both')]),
    ],
  };
}

function askedOf(payer: Payer | null, by: PlainDate | null): Bilingual {
  if (payer === null || payer.standing === 'no') return both('card.course.ask');
  const { nextStep } = payer.you;
  const decides = deciderLabels[payer.decides];
  return by === null
    ? bothBy('card.course.purpose', (lang) => ({ hvem: decides[lang], trin: nextStep[lang] }))
    : bothBy('card.course.purpose.by', (lang) => ({
        hvem: decides[lang],
        trin: nextStep[lang],
        dato: formatDate(lang, by),
      }));
}

const card = (area: GivenCard['area'], title: string, purpose: string, whose: GivenCard['whose']): GivenCard => ({
  area,
  title,
  purpose,
  whose,
});
