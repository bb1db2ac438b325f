import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type {
  AbsenceTold,
  CheckAnswered,
  CheckAsked,
  CourseBegun,
  CourseEnded,
  CourseTalkHeld,
  OutcomeNoted,
  SchoolWrote,
  SignRaised,
} from '../events.ts';

type Progress =
  | CourseBegun
  | CourseEnded
  | CheckAsked
  | CheckAnswered
  | AbsenceTold
  | SchoolWrote
  | SignRaised
  | CourseTalkHeld
  | OutcomeNoted;

/** How it goes while it runs, and what followed. */
export function progressWrites(event: Progress, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const by_name = frame.actorName;
  const case_id = event.caseId;
  const enrolment_id = event.data.enrolmentId;
  switch (event.type) {
    case 'enrolments.begun':
      return event.data.checks.map(({ id, moment, dueOn }) =>
        insert('enrolment_check', {
          ...{ authority_id, id, enrolment_id, case_id, moment },
          due_on: dueOn,
          state: 'planned',
        }),
      );
    case 'enrolments.ended':
      return event.data.dropped.map((id) => update('enrolment_check', { authority_id, id }, { state: 'dropped' }));
    case 'enrolments.check-asked':
      return [update('enrolment_check', { authority_id, id: event.data.checkId }, { state: 'asked', asked_at: at })];
    case 'enrolments.check-answered': {
      const { checkId: id, score } = event.data;
      const set = { state: 'answered' as const, score, words: event.unrecorded.words, answered_at: at };
      return [update('enrolment_check', { authority_id, id }, set)];
    }
    case 'enrolments.absence-told': {
      const { absenceId: id, onDay: on_day } = event.data;
      const { words } = event.unrecorded;
      return [insert('enrolment_absence', { authority_id, id, enrolment_id, case_id, on_day, words, by_name, at })];
    }
    case 'enrolments.school-wrote': {
      const words = event.unrecorded.words ?? '';
      return [
        insert('enrolment_message', {
          ...{ authority_id, id: event.data.messageId, enrolment_id, case_id, words, by_name, at },
        }),
      ];
    }
    case 'enrolments.sign-raised': {
      const { signId: id, kind } = event.data;
      const { words } = event.unrecorded;
      return [
        insert('enrolment_sign', {
          ...{ authority_id, id, enrolment_id, case_id, kind, words, raised_at: at },
          state: 'open',
        }),
      ];
    }
    case 'enrolments.talk-held': {
      const { signIds, heldOn: talked_on, agreed } = event.data;
      const set = { state: 'talked' as const, talked_on, agreed, talked_by_name: by_name };
      return signIds.map((id) => update('enrolment_sign', { authority_id, id }, set));
    }
    default: {
      const { outcomeId: id, kind, fromOn: from_on, hours } = event.data;
      const { words } = event.unrecorded;
      return [
        insert('enrolment_outcome', {
          authority_id,
          id,
          enrolment_id,
          case_id,
          kind,
          from_on,
          hours,
          words,
          by_name,
          at,
        }),
      ];
    }
  }
}
