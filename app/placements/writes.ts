import { addDays } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { judgementWrites, retractFromLaw, tellLaw } from '../law/index.ts';
import type { LawOffer, PlacementAssessed, PlacementEvent } from './events.ts';
import { closeLinks, followUpWrite, type OfCompany, outgoingWrites, savedWrites, sentWrites } from './row-writes.ts';

type Writes = readonly Write<TableName>[];

/** How what happened to a placement changes the tables. */
export function placementWrites(event: PlacementEvent, frame: EventFrame): Writes {
  const { authorityId: authority_id, at } = frame;
  const { placementId } = event.data;
  const set = (columns: Parameters<typeof update<'placement'>>[2]) =>
    update('placement', { authority_id, id: placementId }, { ...columns, updated_at: at });
  const usedLink = (linkId: string | null): Writes =>
    linkId === null ? [] : [update('company_link', { authority_id, id: linkId, used_at: null }, { used_at: at })];
  switch (event.type) {
    case 'placements.saved':
      return savedWrites(event, frame);
    case 'placements.sent':
      return sentWrites(event, frame);
    case 'placements.answered': {
      const { confirmationId, answer, name, channel, behalfReason, ratioKept, complete, linkId } = event.data;
      const by = channel === 'on-behalf' ? event.data.byName : name;
      return [
        update(
          'placement_confirmation',
          { authority_id, id: confirmationId },
          {
            state: answer,
            answered_at: at,
            answered_by_name: by,
            channel,
            behalf_reason: behalfReason,
            words: event.unrecorded.words,
            ratio_kept: ratioKept,
          },
        ),
        ...(complete ? [set({ state: 'ready' })] : []),
        ...usedLink(linkId),
      ];
    }
    case 'placements.ready':
      return [];
    case 'placements.agreed':
      return [
        set({
          state: 'granted',
          granted_at: at,
          granted_on: event.data.on,
          citizen_name: event.unrecorded.citizenName,
        }),
        ...closeLinks(frame, placementId),
      ];
    case 'placements.granted': {
      const { decisionId, on } = event.data;
      const { checks, outgoing, citizenName } = event.unrecorded;
      return [
        set({
          state: 'granted',
          granted_at: at,
          granted_on: on,
          decision_id: decisionId,
          citizen_name: citizenName,
          checks: JSON.stringify(checks),
        }),
        ...closeLinks(frame, placementId),
        ...event.data.judgements.flatMap((told) =>
          judgementWrites(
            {
              type: 'law.question-answered',
              caseId: event.caseId,
              data: { ...told, authorName: event.data.byName, validFrom: on },
            },
            frame,
          ),
        ),
        ...outgoing.flatMap((one) => outgoingWrites(frame, one)),
      ];
    }
    case 'placements.reminded':
      return [
        update('placement_confirmation', { authority_id, id: event.data.confirmationId }, { reminded_at: at }),
        ...event.unrecorded.outgoing.flatMap((one) => outgoingWrites(frame, one)),
      ];
    case 'placements.draft-dropped':
      return [set({ state: 'withdrawn', withdrawn_words: event.data.words })];
    case 'placements.withdrawn':
      return [
        set({ state: 'withdrawn', withdrawn_words: event.data.words }),
        ...closeLinks(frame, placementId),
        ...event.unrecorded.outgoing.flatMap((one) => outgoingWrites(frame, one)),
      ];
    case 'placements.ended': {
      const { endedOn, endReason, law } = event.data;
      const open = { authority_id, placement_id: placementId, state: 'planned' };
      return [
        set({ state: 'ended', ended_on: endedOn, end_reason: endReason, end_words: event.unrecorded.words }),
        update('placement_follow_up', open, { state: 'dropped' }),
        ...(law ? offerWrites(frame, event.caseId, law) : []),
        ...(event.data.untold ? retractFromLaw(frame, placementId, 'tilbud') : []),
        ...event.unrecorded.outgoing.flatMap((one) => outgoingWrites(frame, one)),
        ...(event.unrecorded.outgoing.length > 0 ? [set({ assessment_asked_at: at })] : []),
      ];
    }
    case 'placements.follow-up-planned': {
      const { followUpId: id, followUpKind, dueOn, staffId } = event.data;
      return [followUpWrite(frame, event, { id, kind: followUpKind, dueOn, staffId })];
    }
    case 'placements.follow-up-dropped':
      return [update('placement_follow_up', { authority_id, id: event.data.followUpId }, { state: 'dropped' })];
    case 'placements.talk-held': {
      const { followUpId: id, isNew, heldOn, minutes, staffId } = event.data;
      const held = {
        state: 'done' as const,
        held_on: heldOn,
        held_by_name: event.data.byName,
        minutes,
        outcome: event.unrecorded.outcome,
        staff_id: staffId,
      };
      return [
        ...(isNew ? [followUpWrite(frame, event, { id, kind: 'talk', dueOn: heldOn, staffId })] : []),
        update('placement_follow_up', { authority_id, id }, held),
      ];
    }
    case 'placements.check-asked':
      return [
        update('placement_follow_up', { authority_id, id: event.data.followUpId }, { state: 'asked' }),
        ...event.unrecorded.outgoing.flatMap((one) => outgoingWrites(frame, one)),
      ];
    case 'placements.check-answered': {
      const { followUpId: id, party, score, complete, linkId } = event.data;
      const { words } = event.unrecorded;
      const answer =
        party === 'citizen'
          ? { citizen_score: score, citizen_words: words, citizen_at: at }
          : { company_score: score, company_words: words, company_at: at };
      return [
        update('placement_follow_up', { authority_id, id }, { ...answer, state: complete ? 'done' : 'asked' }),
        ...usedLink(linkId),
      ];
    }
    case 'placements.assessed':
      return [
        ...assessedWrites(event, frame),
        ...usedLink(event.data.linkId),
        ...(event.unrecorded.nextStep === null ? [] : [set({ next_step: event.unrecorded.nextStep })]),
      ];
    case 'placements.outcome-noted': {
      const { outcomeId, outcome, fromOn, hours, atThisCompany, byName } = event.data;
      return [
        outcomeWrite(authority_id, event, {
          id: outcomeId,
          kind: outcome,
          from_on: fromOn,
          hours,
          at_this_company: atThisCompany,
          noted_by_name: byName,
          noted_at: at,
        }),
      ];
    }
    case 'placements.begun':
      return [];
    case 'placements.assessment-asked':
      return [
        set({ assessment_asked_at: at }),
        ...event.unrecorded.outgoing.flatMap((one) => outgoingWrites(frame, one)),
      ];
  }
}

type RowOf<T extends 'placement_outcome'> = Omit<
  Extract<Write<T>, { op: 'insert' }>['row'],
  'authority_id' | 'placement_id' | 'case_id' | 'organisation_id'
>;

const outcomeWrite = (authority_id: number, { caseId, data }: OfCompany, row: RowOf<'placement_outcome'>) =>
  insert('placement_outcome', {
    ...row,
    authority_id,
    placement_id: data.placementId,
    case_id: caseId,
    organisation_id: data.organisationId,
  });

/** What the law is told of a place that is given, or has another end than it was given with. */
export const offerWrites = (
  frame: EventFrame,
  caseId: string,
  { id, subjectId, value, from, lastDay }: LawOffer,
): Writes => tellLaw(frame, caseId, { id, subjectId, kind: 'tilbud', value, from, to: addDays(lastDay, 1) });

function assessedWrites(event: PlacementAssessed, { authorityId: authority_id, at }: EventFrame): Writes {
  const { placementId: placement_id, party, name, channel, came, offered, hours, isNew, organisationId } = event.data;
  const { contract, startsOn, learned, words, again } = event.unrecorded;
  const columns = { name, channel, came, offered, hours, contract, starts_on: startsOn, learned, words, again, at };
  return [
    isNew
      ? insert('placement_assessment', {
          ...columns,
          authority_id,
          placement_id,
          case_id: event.caseId,
          organisation_id: organisationId,
          party,
        })
      : update('placement_assessment', { authority_id, placement_id, party }, columns),
  ];
}
