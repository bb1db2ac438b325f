import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, type Write } from '../kernel/act/write.ts';
import type { TemplateKey } from './templates/keys.ts';
import type { TemplateText } from './templates/shipped.ts';

export interface TemplateChanged
  extends DomainEvent<
    'letters.template-changed',
    {
      readonly templateId: string;
      readonly key: TemplateKey;
      readonly version: number;
      readonly hardReason: string | null;
    }
  > {
  /** The text stands in its version. */
  readonly unrecorded: { readonly da: TemplateText; readonly en: TemplateText };
}

export function templateWrites(
  { data, unrecorded }: TemplateChanged,
  { authorityId: authority_id, actorName, at }: EventFrame,
): readonly Write<TableName>[] {
  const { da, en } = unrecorded;
  return [
    insert('letter_template', {
      authority_id,
      id: data.templateId,
      key: data.key,
      version: data.version,
      subject_da: da.subject,
      body_da: da.body,
      subject_en: en.subject,
      body_en: en.body,
      changed_at: at,
      changed_by: actorName,
      hard_reason: data.hardReason,
    }),
  ];
}
