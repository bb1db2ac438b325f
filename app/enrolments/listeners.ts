import type { Tx } from '../kernel/database/scope.ts';
import type { StoredEvent } from '../kernel/events/event-store.ts';
import { type Listener, type ListenerTools, listener } from '../kernel/events/listeners.ts';
import { contactPersonNow, type Notice, tellStaff } from '../people/index.ts';
import type { CourseWished, SchoolWrote, SignRaised, SkillsTestAsked } from './events.ts';

type Happened = Pick<StoredEvent, 'authorityId' | 'caseId' | 'id' | 'actorId'>;

/** The contact person, whoever that is by now; never of what they did themselves. */
async function tellContact(
  tx: Tx,
  event: Happened,
  kind: Notice['kind'],
  more: Readonly<Record<string, string>>,
  tools: ListenerTools,
): Promise<void> {
  const now = await contactPersonNow(tx, event.authorityId, event.caseId);
  if (!now || now.staffId === event.actorId) return;
  await tellStaff(tx, event, { staffId: now.staffId, kind, params: { navn: now.citizen, ...more } }, tools);
}

const wished = listener<CourseWished>({
  name: 'notice-course-wished',
  on: ['enrolments.wished'],
  handle: (tx, event, tools) => tellContact(tx, event, 'course-wished', { kursus: event.data.course }, tools),
});

/** A talk to have: to the citizen's own contact person, and to nobody else. */
const signs = listener<SignRaised>({
  name: 'notice-course-talk',
  on: ['enrolments.sign-raised'],
  handle: (tx, event, tools) => tellContact(tx, event, 'course-talk', { kursus: event.data.course }, tools),
});

const schoolWrote = listener<SchoolWrote>({
  name: 'notice-course-school-wrote',
  on: ['enrolments.school-wrote'],
  handle: (tx, event, tools) => tellContact(tx, event, 'course-school-wrote', { kursus: event.data.course }, tools),
});

const testAsked = listener<SkillsTestAsked>({
  name: 'notice-skills-test-asked',
  on: ['enrolments.skills-test-asked'],
  handle: (tx, event, tools) => tellContact(tx, event, 'skills-test-asked', {}, tools),
});

export const enrolmentListeners: readonly Listener[] = [wished, signs, schoolWrote, testAsked];
