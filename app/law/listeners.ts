import { toCopenhagen } from '@fodfaeste/law/dates';
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
import type { QuestionAnswered } from './judgement-events.ts';
import { refreshRadar } from './radar/refresh.ts';

type Heard = FactEvent | QuestionAnswered | CaseOpened | CaseClosed | CprChanged | ContactDataChanged | ChannelChanged;

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

export const lawListeners: readonly Listener[] = [radarFollows];
