import { type CheckAsked, type CourseProposed, type Enrolment, enrolmentById } from '../../enrolments/index.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { type Listener, listener } from '../../kernel/events/listeners.ts';
import { invitationById, partnershipById } from '../../partnerships/index.ts';
import { pageLink } from '../merge/links.ts';
import type { PlaceFacts } from '../merge/values.ts';
import type { WayName } from '../post/ways.ts';
import { heard, tell } from './heard.ts';

const placeOf = ({ providerName, courseTitle, startsOn, endsOn }: Enrolment): PlaceFacts => ({
  company: providerName,
  task: courseTitle,
  days: startsOn === null ? null : { from: startsOn, to: endsOn ?? startsOn },
});

type OfCourse = DomainEvent<string, { readonly enrolmentId: string }>;

/** A letter about a course, while it still tells what is so. */
const aboutCourse = <E extends OfCourse>(
  name: string,
  on: readonly E['type'][],
  way: WayName,
  holds: (course: Enrolment) => boolean,
): Listener =>
  listener<OfCourse>({
    name,
    on,
    async handle(tx, event, tools) {
      const now = await heard(tx, event, tools);
      const course = now && (await enrolmentById(tx, event.authorityId, event.data.enrolmentId));
      if (!now || !course || !holds(course)) return;
      const words = way === 'course-proposal' ? (course.why ?? undefined) : undefined;
      await tell(now, way, {
        place: placeOf(course),
        words,
        subjectId: course.id,
        link: pageLink(`/min-side/uddannelse/${course.id}`),
      });
    },
  });

type Invited = DomainEvent<'partnerships.citizen-invited', { readonly invitationId: string }>;

/** A seat in a class that leads to a job: the citizen is the first to hear of it. */
const invitation = listener<Invited>({
  name: 'letter-class-invitation',
  on: ['partnerships.citizen-invited'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const asked = now && (await invitationById(tx, event.authorityId, event.data.invitationId));
    if (!now || asked?.state !== 'asked') return;
    const held = (await partnershipById(tx, event.authorityId, asked.partnershipId))?.heldClass;
    if (!held) return;
    await tell(now, 'class-invitation', {
      place: { company: held.providerName, task: held.courseTitle, days: { from: held.from, to: held.to } },
      words: asked.askedWords ?? undefined,
      subjectId: asked.id,
      link: pageLink(`/min-side/uddannelse/hold/${asked.id}`),
    });
  },
});

/** Courses and classes: what is proposed, and how it goes. */
export const courseLetters: readonly Listener[] = [
  invitation,
  aboutCourse<CourseProposed>(
    'letter-course-proposal',
    ['enrolments.proposed'],
    'course-proposal',
    ({ state }) => state === 'proposed',
  ),
  aboutCourse<CheckAsked>('letter-course-check', ['enrolments.check-asked'], 'course-check', ({ checks }) =>
    checks.some(({ state }) => state === 'asked'),
  ),
];
