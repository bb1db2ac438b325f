import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { OnCase } from '../people/index.ts';
import { type PlanEvent, planWrites } from '../plan/index.ts';
import type { BehalfReason, WhyNot } from './candidate.ts';
import { firstAnswerWrites } from './order-events.ts';
import type { JobWish } from './wish.ts';

interface OfCandidate {
  readonly candidateId: string;
  readonly title: string;
  readonly companyName: string;
  readonly byName: string;
}

export interface CandidateAsked
  extends OnCase<
    'recruitment.candidate-asked',
    OfCandidate & {
      readonly personId: string;
      readonly orderId: string;
      readonly orderAuthorityId: number;
      readonly organisationId: string;
      readonly reasons: readonly Bilingual[];
      readonly words: string | null;
    }
  > {}

export type Answer = 'yes' | 'no' | 'talk';

export interface CandidateAnswered
  extends OnCase<
    'recruitment.candidate-answered',
    OfCandidate & {
      readonly orderId: string;
      readonly orderAuthorityId: number;
      readonly answer: Answer;
      readonly byCitizen: boolean;
      readonly behalfReason: BehalfReason | null;
      readonly sharesPhone: boolean;
      readonly words: string | null;
    }
  > {
  /** What the company is let see stands in the table alone, so that it can be taken away again. */
  readonly unrecorded: {
    readonly shared: { readonly name: string; readonly phone: string | null; readonly words: string | null } | null;
  };
}

export interface CandidateWithdrawn
  extends OnCase<
    'recruitment.candidate-withdrawn',
    OfCandidate & { readonly byCitizen: boolean; readonly words: string | null }
  > {}

interface FromCompany {
  /** Null where the company did it itself: who of the staff wrote it down. */
  readonly writtenBy: string | null;
}

export interface InterviewInvited
  extends OnCase<
    'recruitment.interview-invited',
    OfCandidate & FromCompany & { readonly at: string; readonly place: string; readonly words: string | null }
  > {}

export interface FeedbackGiven
  extends OnCase<
    'recruitment.feedback-given',
    OfCandidate &
      FromCompany & {
        readonly orderId: string;
        readonly orderAuthorityId: number;
        readonly showedUp: boolean | null;
        readonly hired: boolean;
        readonly hours: number | null;
        readonly from: PlainDate | null;
        readonly whyNot: WhyNot | null;
        readonly words: string | null;
        readonly cardId: string | null;
      }
  > {}

/** For those who follow what recruitment leads to. */
export interface Hired
  extends OnCase<
    'recruitment.hired',
    OfCandidate & { readonly orderId: string; readonly hours: number; readonly from: PlainDate }
  > {}

export interface WishesSaid
  extends OnCase<
    'recruitment.wishes-said',
    { readonly wish: Omit<JobWish, 'cvWords'>; readonly byCitizen: boolean; readonly byName: string }
  > {
  readonly unrecorded: { readonly cvWords: string | null };
}

export type CandidateEvent =
  | CandidateAsked
  | CandidateAnswered
  | CandidateWithdrawn
  | InterviewInvited
  | FeedbackGiven
  | Hired
  | WishesSaid;

function askedWrites({ caseId, data }: CandidateAsked, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at, actorId } = frame;
  return [
    insert('job_candidate', {
      authority_id,
      id: data.candidateId,
      case_id: caseId,
      person_id: data.personId,
      order_authority_id: data.orderAuthorityId,
      order_id: data.orderId,
      organisation_id: data.organisationId,
      order_title: data.title,
      company_name: data.companyName,
      state: 'asked',
      reasons: JSON.stringify(data.reasons),
      asked_at: at,
      asked_by: actorId,
      asked_by_name: data.byName,
      asked_words: data.words,
    }),
    ...(data.orderAuthorityId === authority_id ? firstAnswerWrites(authority_id, data.orderId, at) : []),
  ];
}

type Key = { readonly authority_id: number; readonly id: string };

function answeredWrites({ data, unrecorded }: CandidateAnswered, key: Key, at: string): readonly Write<TableName>[] {
  const { answer, words, byName, behalfReason } = data;
  const said = { answer_words: words, answered_by_name: byName, behalf_reason: behalfReason };
  // Who wants to talk first has not answered yet.
  if (answer === 'talk') return [update('job_candidate', key, { ...said, wants_talk: true })];
  const { shared } = unrecorded;
  return [
    update('job_candidate', key, {
      ...said,
      answered_at: at,
      wants_talk: false,
      state: answer === 'yes' ? 'shared' : 'declined',
      ...(shared === null
        ? {}
        : { shared_at: at, shared_name: shared.name, shared_phone: shared.phone, shared_words: shared.words }),
    }),
  ];
}

/** The first time the company did something is kept. */
const companyActed = (key: Key, at: string) =>
  update('job_candidate', { ...key, company_at: null }, { company_at: at });

function feedbackWrites(event: FeedbackGiven, key: Key, frame: EventFrame): readonly Write<TableName>[] {
  const { data } = event;
  return [
    update('job_candidate', key, {
      state: data.hired ? 'hired' : 'not-hired',
      showed_up: data.showedUp,
      hired_on: data.from,
      hired_hours: data.hours,
      why_not: data.whyNot,
      feedback_words: data.words,
      feedback_at: frame.at,
      feedback_by_name: data.byName,
      card_id: data.cardId,
    }),
    companyActed(key, frame.at),
  ];
}

function wishWrites({ caseId, data, unrecorded }: WishesSaid, frame: EventFrame): readonly Write<TableName>[] {
  const key = { authority_id: frame.authorityId, case_id: caseId };
  const { wish } = data;
  return [
    remove('job_wish', key),
    insert('job_wish', {
      ...key,
      hours_least: wish.hoursLeast,
      hours_most: wish.hoursMost,
      travel: wish.travel,
      most_minutes: wish.mostMinutes,
      says_no_to: [...wish.saysNoTo],
      experience: JSON.stringify(wish.experience),
      cv_words: unrecorded.cvWords,
      said_by_name: data.byName,
      said_at: frame.at,
    }),
  ];
}

export function candidateWrites(event: CandidateEvent | PlanEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  switch (event.type) {
    case 'recruitment.candidate-asked':
      return askedWrites(event, frame);
    case 'recruitment.candidate-answered':
      return answeredWrites(event, { authority_id, id: event.data.candidateId }, at);
    case 'recruitment.candidate-withdrawn':
      return [
        update(
          'job_candidate',
          { authority_id, id: event.data.candidateId },
          {
            state: 'withdrawn',
            shared_name: null,
            shared_phone: null,
            shared_words: null,
            answer_words: event.data.words,
          },
        ),
      ];
    case 'recruitment.interview-invited': {
      const key = { authority_id, id: event.data.candidateId };
      const { at: interview_at, place, words } = event.data;
      return [
        update('job_candidate', key, {
          state: 'interview',
          interview_at,
          interview_place: place,
          interview_words: words,
        }),
        companyActed(key, at),
      ];
    }
    case 'recruitment.feedback-given':
      return feedbackWrites(event, { authority_id, id: event.data.candidateId }, frame);
    case 'recruitment.wishes-said':
      return wishWrites(event, frame);
    case 'recruitment.hired':
      return [];
    default:
      return planWrites(event, frame);
  }
}
