import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { entryWrites, type NewEntry } from './entry-events.ts';
import { linkKind } from './link-token.ts';
import type { OnCase } from './on-case.ts';

export type LinkChannel = 'email' | 'sms';

export interface LinkMade
  extends OnCase<
    'jobsearch.link-made',
    {
      readonly linkId: string;
      readonly outgoingId: string;
      readonly channel: LinkChannel;
      readonly validUntil: string;
      readonly byCitizen: boolean;
      readonly byName: string;
    }
  > {
  /** The message holds the link itself; it stands in no history and in no log. */
  readonly unrecorded: { readonly tokenHash: Buffer; readonly subject: string; readonly body: string };
}

export interface AnsweredByLink
  extends OnCase<
    'jobsearch.answered-by-link',
    { readonly linkId: string; readonly entries: readonly NewEntry[]; readonly byName: string }
  > {}

const purpose = 'job-search-link';

export function linkMadeWrites({ caseId, data, unrecorded }: LinkMade, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const open = { authority_id, case_id: caseId, kind: linkKind, used_at: null };
  return [
    update('answer_link', open, { used_at: at }),
    insert('answer_link', {
      authority_id,
      id: data.linkId,
      case_id: caseId,
      kind: linkKind,
      token_hash: unrecorded.tokenHash,
      made_at: at,
      valid_until: data.validUntil,
    }),
    insert('outgoing', {
      authority_id,
      id: data.outgoingId,
      case_id: caseId,
      channel: data.channel,
      purpose,
      subject: unrecorded.subject,
      body: unrecorded.body,
      made_at: at,
      release_at: at,
      state: 'waiting',
    }),
  ];
}

export function answeredWrites({ caseId, data }: AnsweredByLink, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  return [
    update('answer_link', { authority_id, id: data.linkId, used_at: null }, { used_at: at }),
    ...data.entries.flatMap((entry) => entryWrites(frame, caseId, entry, 'link', data.byName)),
  ];
}
