import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { isOver, nextState, pledgedJobs, type WholePartnership } from './partnership.ts';
import { both, bothBy } from './text.ts';

export interface Readiness {
  readonly to: 'open' | 'running' | 'hiring' | 'closed';
  /** What is missing; none: it may move. */
  readonly missing: readonly Bilingual[];
}

type Missing = readonly (Bilingual | false)[];

function forOpen({ partnership, parties, pledges }: WholePartnership): Missing {
  const { occupationUri, heldClass, seatsMin } = partnership;
  const jobs = pledgedJobs(pledges);
  const school = parties.find(({ kind }) => kind === 'school');
  return [
    occupationUri === null && both('ready.occupation'),
    jobs < seatsMin && both('ready.pledges', { lovet: jobs, mindst: seatsMin }),
    heldClass === null && both('ready.class'),
    heldClass?.seatsMax != null &&
      heldClass.seatsMax < seatsMin &&
      both('ready.seats', { pladser: heldClass.seatsMax, mindst: seatsMin }),
    school === undefined && both('ready.school'),
    school !== undefined && school.state !== 'yes' && both('ready.school.yes', { skole: school.name }),
  ];
}

function forRunning(whole: WholePartnership, today: PlainDate): Missing {
  const { partnership, funnel } = whole;
  const { heldClass } = partnership;
  const least = Math.max(partnership.seatsMin, heldClass?.seatsMin ?? 0);
  const jobs = pledgedJobs(whole.pledges);
  return [
    heldClass === null && both('ready.class'),
    funnel.yes < least && both('ready.yes', { ja: funnel.yes, mindst: least }),
    jobs < partnership.seatsMin && both('ready.pledges', { lovet: jobs, mindst: partnership.seatsMin }),
    heldClass !== null &&
      today < heldClass.from &&
      bothBy('ready.begins', (lang) => ({ dato: formatDate(lang, heldClass.from) })),
  ];
}

const forHiring = ({ partnership: { heldClass } }: WholePartnership, today: PlainDate): Missing => [
  heldClass !== null &&
    today < heldClass.to &&
    bothBy('ready.ends', (lang) => ({ dato: formatDate(lang, heldClass.to) })),
];

/** Everybody who came through the class has a job, or a talk about what is next. */
const forClosed = ({ funnel }: WholePartnership): Missing => [
  funnel.waiting > 0 && both('ready.outcomes', { antal: funnel.waiting }),
];

/** Where it can go next, and what is missing for that; null where it is over. */
export function readyFor(whole: WholePartnership, today: PlainDate): Readiness | null {
  const { partnership } = whole;
  if (isOver(partnership)) return null;
  const to = nextState[partnership.state] ?? 'closed';
  const missing = {
    open: () => forOpen(whole),
    running: () => forRunning(whole, today),
    hiring: () => forHiring(whole, today),
    closed: () => forClosed(whole),
  }[to]();
  return { to, missing: missing.filter((one): one is Bilingual => one !== false) };
}
