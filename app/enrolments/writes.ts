import { addDays } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { type TableName, update, type Write } from '../kernel/act/write.ts';
import { retractFromLaw, tellLaw } from '../law/index.ts';
import { seatsGiven } from '../training/index.ts';
import type { CourseEnded, EnrolmentEvent, Seats, ToldLaw } from './events.ts';
import { lawValue } from './law-value.ts';
import { newEnrolment } from './new-enrolment.ts';
import { motivationWrites } from './writes/motivation.ts';
import { progressWrites } from './writes/progress.ts';

type Rows = readonly Write<TableName>[];

const seatsOf = (frame: EventFrame, seats: Seats | null): Rows =>
  seats === null ? [] : [seatsGiven(frame, seats.classId, seats.taken)];

/** Told anew, what was said of the same course before is superseded. */
const toldOf = (frame: EventFrame, caseId: string, enrolmentId: string, told: ToldLaw | null, lastDay?: CourseEnded) =>
  told === null
    ? []
    : tellLaw(frame, caseId, {
        id: told.id,
        subjectId: enrolmentId,
        kind: 'tilbud',
        value: lawValue(told),
        from: told.startsOn,
        ...(lastDay ? { to: addDays(lastDay.data.endedOn, 1) } : {}),
      });

/** Where a course stands, its class, and what the law is told of the course itself: of nothing else here. */
export function enrolmentWrites(event: EnrolmentEvent, frame: EventFrame): Rows {
  const { authorityId: authority_id, at: updated_at } = frame;
  const moved = (enrolmentId: string, set: object) =>
    update('enrolment', { authority_id, id: enrolmentId }, { ...set, by_name: frame.actorName, updated_at });
  switch (event.type) {
    case 'enrolments.wished':
    case 'enrolments.proposed':
      return [newEnrolment(frame, { ...event.data.enrolment, why: event.unrecorded.words })];
    case 'enrolments.answered': {
      const { enrolmentId, answer, cardId, shares, held } = event.data;
      return [
        moved(enrolmentId, {
          state: answer === 'yes' ? 'agreed' : 'declined',
          ...(cardId === null ? {} : { card_id: cardId }),
          ...(shares === null ? {} : { shares_with_school: shares }),
          ...(held === null ? {} : { class_id: held.classId, starts_on: held.startsOn, ends_on: held.endsOn }),
        }),
      ];
    }
    case 'enrolments.withdrawn': {
      const { enrolmentId, seats, wasTold, words } = event.data;
      return [
        moved(enrolmentId, { state: 'withdrawn', end_words: words }),
        ...seatsOf(frame, seats),
        ...(wasTold ? retractFromLaw(frame, enrolmentId, 'tilbud') : []),
      ];
    }
    case 'enrolments.granted': {
      const { data } = event;
      const set = {
        state: 'granted',
        scheme: data.scheme,
        payer: data.payer,
        payer_name: data.payerName,
        payer_answer: 'yes',
        payer_answered_on: data.answeredOn,
        payer_words: event.unrecorded.words,
        decision_id: data.decisionId,
        law_category: data.lawCategory,
        starts_on: data.startsOn,
        ends_on: data.endsOn,
      };
      return [
        moved(data.enrolmentId, set),
        ...seatsOf(frame, data.seats),
        ...toldOf(frame, event.caseId, data.enrolmentId, data.told),
      ];
    }
    case 'enrolments.payer-refused': {
      const { data } = event;
      return [
        moved(data.enrolmentId, {
          scheme: data.scheme,
          payer: data.payer,
          payer_name: data.payerName,
          payer_answer: 'no',
          payer_answered_on: data.answeredOn,
          payer_words: event.unrecorded.words,
        }),
      ];
    }
    case 'enrolments.begun': {
      const { enrolmentId, startsOn, endsOn, told } = event.data;
      return [
        moved(enrolmentId, { state: 'under-way', starts_on: startsOn, ends_on: endsOn }),
        ...progressWrites(event, frame),
        ...toldOf(frame, event.caseId, enrolmentId, told),
      ];
    }
    case 'enrolments.ended': {
      const { enrolmentId, result, endedOn, told, seats } = event.data;
      const state = result === 'stopped' ? 'stopped' : 'done';
      return [
        moved(enrolmentId, { state, result, ended_on: endedOn, end_words: event.unrecorded.words }),
        ...progressWrites(event, frame),
        ...seatsOf(frame, seats),
        ...toldOf(frame, event.caseId, enrolmentId, told, event),
      ];
    }
    case 'enrolments.sharing-changed':
      return [moved(event.data.enrolmentId, { shares_with_school: event.data.shares })];
    case 'enrolments.barrier-told':
    case 'enrolments.barrier-answered':
    case 'enrolments.try-out-planned':
    case 'enrolments.try-out-noted':
    case 'enrolments.buddy-named':
    case 'enrolments.skills-test-asked':
    case 'enrolments.skills-test-noted':
      return motivationWrites(event, frame);
    default:
      return progressWrites(event, frame);
  }
}
