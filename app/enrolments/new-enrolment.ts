import type { EventFrame } from '../kernel/act/event.ts';
import { insert } from '../kernel/act/write.ts';
import type { EnrolmentHead } from './enrolment.ts';

/** What begins a way through a course. `cardId`: the card that {@link import('./cards.ts').courseCard} put into the plan. */
export type NewEnrolment = Pick<
  EnrolmentHead,
  | 'id'
  | 'caseId'
  | 'courseId'
  | 'classId'
  | 'partnershipId'
  | 'courseTitle'
  | 'providerName'
  | 'organisationId'
  | 'cardId'
  | 'citizenName'
  | 'sharesWithSchool'
  | 'proposedBy'
  | 'why'
  | 'hoursWeek'
  | 'startsOn'
  | 'endsOn'
> & { readonly state: 'wish' | 'proposed' | 'agreed' };

/** A new enrolment as its row: for the acts here, and for others that lead to one (a yes to an invitation). */
export const newEnrolment = ({ authorityId, at, actorName }: EventFrame, given: NewEnrolment) =>
  insert('enrolment', {
    authority_id: authorityId,
    id: given.id,
    case_id: given.caseId,
    course_id: given.courseId,
    class_id: given.classId,
    partnership_id: given.partnershipId,
    course_title: given.courseTitle,
    provider_name: given.providerName,
    organisation_id: given.organisationId,
    card_id: given.cardId,
    citizen_name: given.citizenName,
    shares_with_school: given.sharesWithSchool,
    proposed_by: given.proposedBy,
    state: given.state,
    why: given.why,
    wanted_at: at,
    hours_week: given.hoursWeek,
    starts_on: given.startsOn,
    ends_on: given.endsOn,
    by_name: actorName,
    updated_at: at,
  });
