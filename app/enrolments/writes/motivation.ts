import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type {
  BarrierAnswered,
  BarrierTold,
  BuddyNamed,
  SkillsTestAsked,
  SkillsTestNoted,
  TryOutNoted,
  TryOutPlanned,
} from '../events.ts';

type Motivation =
  | BarrierTold
  | BarrierAnswered
  | TryOutPlanned
  | TryOutNoted
  | BuddyNamed
  | SkillsTestAsked
  | SkillsTestNoted;

/** What is in the way, days to try it, who goes along, the test of reading and maths. */
export function motivationWrites(event: Motivation, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const by_name = frame.actorName;
  const case_id = event.caseId;
  switch (event.type) {
    case 'enrolments.barrier-told': {
      const { enrolmentId: enrolment_id, barrierId: id, kind } = event.data;
      return [
        insert('enrolment_barrier', {
          ...{ authority_id, id, enrolment_id, case_id, kind, by_name, at },
          ...event.unrecorded,
          state: 'open',
        }),
      ];
    }
    case 'enrolments.barrier-answered': {
      const { barrierId: id, solved } = event.data;
      const set = { answer: event.unrecorded.words, answered_by_name: by_name, answered_at: at };
      return [
        update('enrolment_barrier', { authority_id, id }, { ...set, ...(solved ? { state: 'solved' as const } : {}) }),
      ];
    }
    case 'enrolments.try-out-planned': {
      const { enrolmentId: enrolment_id, tryOutId: id, place, placeName, onDay } = event.data;
      return [
        insert('enrolment_try_out', {
          ...{ authority_id, id, enrolment_id, case_id, place, by_name, at },
          place_name: placeName,
          on_day: onDay,
          words: event.unrecorded.words,
          state: 'planned',
        }),
      ];
    }
    case 'enrolments.try-out-noted': {
      const { tryOutId: id, state, thought } = event.data;
      return [update('enrolment_try_out', { authority_id, id }, { state, thought, said: event.unrecorded.words })];
    }
    case 'enrolments.buddy-named': {
      const { enrolmentId: enrolment_id, buddyId: id, kind, name } = event.data;
      const { contact } = event.unrecorded;
      return [insert('enrolment_buddy', { authority_id, id, enrolment_id, case_id, kind, name, contact, by_name, at })];
    }
    case 'enrolments.skills-test-asked':
      return [
        insert('skills_test', {
          ...{ authority_id, id: event.data.testId, case_id, by_name, at },
          asked_by: event.data.by,
          state: 'asked',
        }),
      ];
    default: {
      const { testId: id, state, onDay, place } = event.data;
      const set = { state, on_day: onDay, place, words: event.unrecorded.words, by_name };
      return [update('skills_test', { authority_id, id }, set)];
    }
  }
}
