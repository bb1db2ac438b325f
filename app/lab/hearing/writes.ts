import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { HearingEvent } from './events.ts';

/** How the acts of hearing answers change their tables. */
export function hearingWrites(event: HearingEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId, at, actorName } = frame;
  const key = { authority_id: authorityId, id: event.data.hearingId };
  const touched = { updated_at: at, updated_by_name: actorName };
  switch (event.type) {
    case 'lab.hearing-drafted':
      return [
        insert('lab_hearing', {
          ...key,
          ...touched,
          run_id: event.data.runId,
          title: event.data.title,
          language: event.data.language,
          blocks: JSON.stringify(event.unrecorded.blocks),
          state: 'draft',
          made_by_name: actorName,
          made_at: at,
        }),
      ];
    case 'lab.hearing-changed': {
      const { title, version } = event.data;
      const blocks = JSON.stringify(event.unrecorded.blocks);
      return [update('lab_hearing', key, { ...touched, title, blocks, version })];
    }
    case 'lab.hearing-finished':
      return [update('lab_hearing', key, { ...touched, state: 'finished', version: event.data.version })];
    case 'lab.hearing-reopened':
      return [update('lab_hearing', key, { ...touched, state: 'draft', version: event.data.version })];
    case 'lab.hearing-commented':
      return [
        insert('lab_comment', {
          authority_id: authorityId,
          id: event.data.commentId,
          hearing_id: event.data.hearingId,
          block: event.data.block,
          words: event.unrecorded.words,
          written_by: event.unrecorded.writtenBy,
          written_by_name: actorName,
          written_at: at,
        }),
      ];
    case 'lab.comment-withdrawn':
      return [remove('lab_comment', { authority_id: authorityId, id: event.data.commentId })];
  }
}
