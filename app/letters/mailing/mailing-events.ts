import type { Instant } from '@fodfaeste/law/dates';
import type { DomainEvent, EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';

interface About {
  readonly mailingId: string;
  readonly name: string;
  readonly recipients: number;
}

export interface MailingPrepared
  extends DomainEvent<
    'letters.mailing-prepared',
    About & { readonly templateKey: string; readonly templateVersion: number; readonly reason: string }
  > {
  /** Whom it is to stands in its own rows, and not in a history that everybody in the house may read. */
  readonly unrecorded: {
    readonly caseIds: readonly string[];
    readonly words: string | null;
    readonly wordsEn: string | null;
  };
}
export interface MailingApproved
  extends DomainEvent<'letters.mailing-approved', About & { readonly releaseAt: Instant }> {}
export interface MailingRejected extends DomainEvent<'letters.mailing-rejected', About & { readonly note: string }> {}
export interface MailingRecalled
  extends DomainEvent<'letters.mailing-recalled', About & { readonly note: string | null }> {}

export type MailingEvent = MailingPrepared | MailingApproved | MailingRejected | MailingRecalled;

function prepared({ data, unrecorded }: MailingPrepared, frame: EventFrame): Write<TableName>[] {
  const { authorityId: authority_id } = frame;
  return [
    insert('mailing', {
      authority_id,
      id: data.mailingId,
      name: data.name,
      template_key: data.templateKey,
      template_version: data.templateVersion,
      reason: data.reason,
      words: unrecorded.words,
      words_en: unrecorded.wordsEn,
      state: 'prepared',
      prepared_by: frame.actorId,
      prepared_by_name: frame.actorName,
      prepared_at: frame.at,
      recipients: data.recipients,
    }),
    ...unrecorded.caseIds.map((case_id) =>
      insert('mailing_recipient', { authority_id, mailing_id: data.mailingId, case_id }),
    ),
  ];
}

export function mailingWrites(event: MailingEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, actorId, actorName, at } = frame;
  if (event.type === 'letters.mailing-prepared') return prepared(event, frame);
  const key = { authority_id, id: event.data.mailingId };
  const decided = { decided_by: actorId, decided_by_name: actorName, decided_at: at };
  switch (event.type) {
    case 'letters.mailing-approved':
      return [update('mailing', key, { ...decided, state: 'approved', release_at: event.data.releaseAt })];
    case 'letters.mailing-rejected':
      return [update('mailing', key, { ...decided, state: 'rejected', decision_note: event.data.note })];
    case 'letters.mailing-recalled':
      return [
        // The mailing first: whoever lays its letters holds that row, and afterwards the letters are there to be taken back.
        update('mailing', key, { state: 'recalled', decision_note: event.data.note }),
        update('outgoing', { authority_id, mailing_id: event.data.mailingId, state: 'waiting' }, { state: 'recalled' }),
      ];
  }
}
