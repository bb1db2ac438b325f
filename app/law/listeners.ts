import { toCopenhagen } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../kernel/act/event.ts';
import type { Listener } from '../kernel/events/listeners.ts';
import { listener } from '../kernel/events/listeners.ts';
import type {
  CaseClosed,
  CaseOpened,
  ChannelChanged,
  ContactDataChanged,
  CprChanged,
  FactEvent,
} from '../people/index.ts';
import { toldComesAlong } from './comes-along.ts';
import type { QuestionAnswered } from './judgement-events.ts';
import { refreshRadar } from './radar/refresh.ts';

type Heard = FactEvent | QuestionAnswered | CaseOpened | CaseClosed | CprChanged | ContactDataChanged | ChannelChanged;

/** Events of other modules whose acts tell the law something ({@link import('./told-entries.ts').tellLaw}); the night makes good what is missed. */
const toldBy = [
  'meetings.booked',
  'meetings.moved',
  'meetings.cancelled',
  'meetings.held',
  'meetings.not-met',
  'meetings.invited',
  'meetings.invitation-ended',
  'plan.goal-set',
  'plan.agreed',
  'plan.card-accepted',
  'plan.card-changed',
  'plan.card-finished',
  'plan.card-stopped',
  'plan.card-published',
  'plan.card-updated',
  'jobsearch.agreement-made',
  'jobsearch.agreement-ended',
  'jobsearch.logged',
  'jobsearch.entry-removed',
  'jobsearch.joblog-imported',
  'jobsearch.answered-by-link',
  'offers.started',
  'offers.extended',
  'offers.participation-ended',
  'placements.granted',
  'placements.ended',
] as const;

/** The row of lists follows whatever the law reads. */
const radarFollows = listener<Heard>({
  name: 'law-radar-follows',
  on: [
    'people.fact-recorded',
    'people.fact-corrected',
    'law.question-answered',
    'people.case-opened',
    'people.case-closed',
    // The day of birth may be another.
    'people.cpr-changed',
    'people.contact-data-changed',
    'people.channel-changed',
  ],
  async handle(tx, event, tools) {
    if (event.caseId !== null) await refreshRadar(tx, event.authorityId, event.caseId, toCopenhagen(tools.now).date);
  },
});

const radarHears = listener<DomainEvent<(typeof toldBy)[number]>>({
  name: 'law-radar-hears',
  on: toldBy,
  async handle(tx, event, tools) {
    if (event.caseId !== null) await refreshRadar(tx, event.authorityId, event.caseId, toCopenhagen(tools.now).date);
  },
});

export const lawListeners: readonly Listener[] = [toldComesAlong, radarFollows, radarHears];
