import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { retractFromLaw, tellLaw } from '../law/index.ts';
import { type PlanEvent, planWrites } from '../plan/index.ts';
import type { CitizenInvited, InvitationAnswered, InvitationEvent, StepNoted } from './events.ts';

type Rows = readonly Write<TableName>[];

const invited = ({ caseId, data }: CitizenInvited, { authorityId, actorId, actorName, at }: EventFrame) =>
  insert('partnership_invitation', {
    authority_id: authorityId,
    id: data.invitationId,
    partnership_id: data.partnershipId,
    case_id: caseId,
    person_id: data.personId,
    state: 'asked',
    reasons: JSON.stringify(data.reasons),
    asked_at: at,
    asked_by: actorId,
    asked_by_name: actorName,
    asked_words: data.words,
  });

const answered = ({ data, unrecorded }: InvitationAnswered, { authorityId, at, actorName }: EventFrame) =>
  update(
    'partnership_invitation',
    { authority_id: authorityId, id: data.invitationId },
    {
      state: data.answer,
      answered_at: at,
      answered_by_name: actorName,
      behalf_reason: data.behalfReason,
      answer_words: data.words,
      shares_with_school: data.sharesWithSchool,
      shares_with_companies: data.sharesWithCompanies,
      shared_name: unrecorded.sharedName,
      enrolment_id: data.enrolmentId,
    },
  );

const stepNoted = ({ caseId, data }: StepNoted, { authorityId, at, actorName }: EventFrame) =>
  insert('partnership_step', {
    authority_id: authorityId,
    id: data.stepId,
    invitation_id: data.invitationId,
    partnership_id: data.partnershipId,
    case_id: caseId,
    kind: data.kind,
    on_day: data.on,
    organisation_id: data.organisationId,
    company_name: data.companyName,
    words: data.words,
    by_name: actorName,
    at,
  });

/** What the law is told: an employer declared an ordinary job directly after the course, and the course is agreed in it (LAB § 97). */
const declaredValue = { udenLoentilskud: true, kursusAftalt: true, umiddelbartEfter: true } as const;
const declaredKind = 'arbejdsgivererklaering' as const;

/** What happens to one who was invited, as rows; beside the enrolment that a yes begins, see `enrolling.ts`. */
export function invitationWrites(event: InvitationEvent | PlanEvent, frame: EventFrame): Rows {
  const { authorityId: authority_id, at } = frame;
  const change = (id: string, set: Parameters<typeof update<'partnership_invitation'>>[2]) =>
    update('partnership_invitation', { authority_id, id }, set);
  switch (event.type) {
    case 'partnerships.citizen-invited':
      return [invited(event, frame)];
    case 'partnerships.invitation-answered':
      return [answered(event, frame)];
    case 'partnerships.citizen-withdrew': {
      const { invitationId, words, declared, enrolmentId } = event.data;
      const nobody = { shares_with_school: false, shares_with_companies: false, shared_name: null };
      return [
        change(invitationId, { state: 'withdrawn', answer_words: words, ...nobody }),
        ...(enrolmentId === null
          ? []
          : [update('enrolment', { authority_id, id: enrolmentId }, { state: 'withdrawn', updated_at: at })]),
        ...(declared ? retractFromLaw(frame, invitationId, declaredKind) : []),
      ];
    }
    case 'partnerships.step-noted':
      return [stepNoted(event, frame)];
    case 'partnerships.declaration-signed': {
      const { caseId, data } = event;
      return [
        change(data.invitationId, {
          declared_at: at,
          declared_by: data.organisationId,
          declared_by_company: data.companyName,
          declared_from: data.from,
          declared_hours: data.hours,
        }),
        ...tellLaw(frame, caseId, {
          id: data.entryId,
          subjectId: data.invitationId,
          kind: declaredKind,
          value: declaredValue,
          from: data.on,
        }),
      ];
    }
    case 'partnerships.hired': {
      const { invitationId, organisationId, companyName, from, hours, cardId } = event.data;
      const hire = { hired_by: organisationId, hired_by_company: companyName, hired_on: from, hired_hours: hours };
      return [change(invitationId, { ...hire, card_id: cardId, not_hired_at: null, not_hired_words: null })];
    }
    case 'partnerships.not-hired':
      return [change(event.data.invitationId, { not_hired_at: at, not_hired_words: event.data.words })];
    default:
      return planWrites(event, frame);
  }
}
