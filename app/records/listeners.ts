import { type Listener, listener } from '../kernel/events/listeners.ts';
import { markAllDue, markDue } from './queries/due.ts';

/** Whatever of this happens, the case is looked at again within a minute. A new case is found without being told of. */
const caseChanged = listener({
  name: 'record-case-changed',
  on: [
    'people.case-closed',
    'people.contact-person-assigned',
    'people.cpr-changed',
    'people.fact-recorded',
    'people.fact-corrected',
    'plan.goal-set',
    'plan.agreed',
    'plan.hand-over-received',
    'meetings.held',
    'meetings.note-shared',
    'decisions.opened',
    'decisions.round-opened',
    'decisions.signed',
    'decisions.withdrawn',
  ],
  async handle(tx, event) {
    if (event.caseId) await markDue(tx, event.authorityId, event.caseId);
  },
});

const rulesChanged = listener({
  name: 'record-rules-changed',
  on: ['records.rules-changed'],
  async handle(tx, event) {
    await markAllDue(tx, event.authorityId);
  },
});

export const recordListeners: readonly Listener[] = [caseChanged, rulesChanged];
