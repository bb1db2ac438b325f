import { type NewEnrolment, newEnrolment } from '../enrolments/index.ts';
import type { EventFrame } from '../kernel/act/event.ts';
import type { TableName, Write } from '../kernel/act/write.ts';
import type { PlanEvent } from '../plan/index.ts';
import type { Course } from '../training/index.ts';
import type { InvitationEvent } from './events.ts';
import type { Invitation } from './invitation.ts';
import { invitationWrites } from './invitation-writes.ts';
import type { Partnership, PartnershipParty } from './partnership.ts';

interface Begins {
  readonly id: string;
  readonly cardId: string | null;
  readonly citizenName: string;
  readonly sharesWithSchool: boolean;
  readonly why: string | null;
  /** The school that is party to it: the course may be described for many schools. */
  readonly school: PartnershipParty | undefined;
}

/** A yes begins a way through the course: both have said yes, and who pays is the next question. */
export function enrolmentOf(
  partnership: Partnership,
  invitation: Invitation,
  course: Course,
  { id, cardId, citizenName, sharesWithSchool, why, school }: Begins,
): NewEnrolment {
  const { heldClass } = partnership;
  return {
    id,
    caseId: invitation.caseId,
    courseId: course.id,
    classId: heldClass?.id ?? null,
    partnershipId: partnership.id,
    courseTitle: course.title,
    providerName: course.organisationId === null && school ? school.name : course.providerName,
    organisationId: course.organisationId ?? school?.organisationId ?? null,
    cardId,
    citizenName,
    sharesWithSchool,
    proposedBy: 'staff',
    why,
    hoursWeek: course.hoursWeek,
    startsOn: heldClass?.from ?? null,
    endsOn: heldClass?.to ?? null,
    state: 'agreed',
  };
}

/** What happens to one who was invited, with the enrolment that a yes begins. */
export const withEnrolment = (event: InvitationEvent | PlanEvent, frame: EventFrame): readonly Write<TableName>[] =>
  event.type === 'partnerships.invitation-answered' && event.unrecorded.enrolment !== null
    ? [newEnrolment(frame, event.unrecorded.enrolment), ...invitationWrites(event, frame)]
    : invitationWrites(event, frame);
