import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { OnCase } from '../../people/index.ts';
import type { Channel, Hearing, SkipGround } from '../decision.ts';
import { decisionWrite, type OfRow, overviewWrite, unread } from './shared.ts';

interface OfHearing extends OfRow {
  readonly hearingId: string;
}

export interface HearingSent extends OnCase<'decisions.hearing-sent', OfHearing & { readonly until: PlainDate }> {
  readonly unrecorded: { readonly why: string; readonly facts: Hearing['facts'] };
}
export interface HearingExtended
  extends OnCase<
    'decisions.hearing-extended',
    OfHearing & { readonly until: PlainDate; readonly before: PlainDate | null }
  > {}

export interface HearingAnswered
  extends OnCase<
    'decisions.hearing-answered',
    OfHearing & {
      readonly channel: Channel;
      readonly bySelf: boolean;
      /** False: the citizen had nothing to say. */
      readonly said: boolean;
      /** Facts that the citizen knows of from now on. */
      readonly factIds: readonly string[];
      readonly rereads: boolean;
    }
  > {
  readonly unrecorded: { readonly answer: string | null };
}
export interface HearingSkipped
  extends OnCase<'decisions.hearing-skipped', OfHearing & { readonly ground: SkipGround; readonly endsWait: boolean }> {
  readonly unrecorded: { readonly reason: string; readonly facts: Hearing['facts'] };
}
export interface WaitWanted extends OnCase<'decisions.wait-wanted', OfRow> {}

export type HearingEvent = HearingSent | HearingExtended | HearingAnswered | HearingSkipped | WaitWanted;

export const hearingWrites = (event: HearingEvent, frame: EventFrame): readonly Write<TableName>[] => [
  ...ownWrites(event, frame),
  overviewWrite(frame, event.caseId, event.data.row),
];

function ownWrites(event: HearingEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at, actorName: by_name } = frame;
  const { decisionId } = event.data;
  const row = { authority_id, case_id: event.caseId, decision_id: decisionId, by_name };
  switch (event.type) {
    case 'decisions.wait-wanted':
      return [decisionWrite(frame, decisionId, { wait_wanted_at: at })];
    case 'decisions.hearing-sent': {
      const { why, facts } = event.unrecorded;
      const { hearingId: id, until } = event.data;
      return [
        insert('hearing', {
          ...row,
          id,
          state: 'open',
          facts: JSON.stringify(facts),
          why,
          sent_at: at,
          until_on: until,
        }),
        decisionWrite(frame, decisionId, { wait_wanted_at: null }),
      ];
    }
    case 'decisions.hearing-extended': {
      const { hearingId: id, until } = event.data;
      return [
        update('hearing', { authority_id, id }, { until_on: until, extended: true }),
        decisionWrite(frame, decisionId, { wait_wanted_at: null }),
      ];
    }
    case 'decisions.hearing-answered': {
      const { hearingId: id, channel, factIds, rereads } = event.data;
      return [
        update(
          'hearing',
          { authority_id, id },
          { state: 'answered', answered_at: at, answer: event.unrecorded.answer, answer_channel: channel },
        ),
        ...factIds.map((fact) => update('decision_fact', { authority_id, id: fact, known: null }, { known: 'heard' })),
        decisionWrite(frame, decisionId, { wait_wanted_at: null, ...(rereads ? { read_hash: unread } : {}) }),
      ];
    }
    case 'decisions.hearing-skipped': {
      const { reason, facts } = event.unrecorded;
      const { hearingId: id, ground, endsWait } = event.data;
      return [
        insert('hearing', {
          ...row,
          id,
          state: 'skipped',
          facts: JSON.stringify(facts),
          skip_ground: ground,
          skip_reason: reason,
        }),
        decisionWrite(frame, decisionId, endsWait ? { wait_wanted_at: null } : {}),
      ];
    }
  }
}
