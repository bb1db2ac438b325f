import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { EvidenceEvent } from './events.ts';
import type { OwnContent } from './own.ts';

const columnsOf = (content: OwnContent) => ({
  measure: content.measure,
  target_groups: [...content.groups],
  effect: content.effect,
  direction: content.direction,
  size_low: content.sizeLow,
  size_high: content.sizeHigh,
  unit: content.unit,
  horizon: content.horizon,
  design: content.design,
  study: content.study,
  year: content.year,
  link: content.link,
  seen: content.seen,
  caveat: content.caveat,
});

const doneAs = {
  'evidence.finding-added': 'added',
  'evidence.finding-changed': 'changed',
  'evidence.finding-withdrawn': 'withdrawn',
} as const;

/** The finding as it stands, and one more version: no version is ever changed or taken away. */
export function evidenceWrites(
  event: EvidenceEvent,
  { authorityId, at, actorName }: EventFrame,
): readonly Write<TableName>[] {
  const { findingId, number, content } = event.data;
  const columns = columnsOf(content);
  const key = { authority_id: authorityId, id: findingId };
  const stamp = { number, updated_at: at, updated_by_name: actorName };
  const version = insert('evidence_version', {
    authority_id: authorityId,
    evidence_id: findingId,
    number,
    what: doneAs[event.type],
    ...columns,
    why: 'why' in event.data ? event.data.why : null,
    written_at: at,
    written_by_name: actorName,
  });
  if (event.type === 'evidence.finding-added')
    return [insert('evidence', { ...key, ...columns, state: 'active', ...stamp }), version];
  if (event.type === 'evidence.finding-withdrawn')
    return [update('evidence', key, { state: 'withdrawn', ...stamp }), version];
  return [update('evidence', key, { ...columns, ...stamp }), version];
}
