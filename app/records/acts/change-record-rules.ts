import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { field } from '../../kernel/act/field.ts';
import { insert, remove } from '../../kernel/act/write.ts';
import { fields } from '../../people/index.ts';
import { retentionLabels } from '../labels.ts';
import { recordRules } from '../queries/settings.ts';
import { facetShape, type RecordRules, rulesKey } from '../rules.ts';
import { both } from '../text.ts';

const help = both('rules.retention.help');

const input = z.object({
  course: fields.choice(both('rules.course'), retentionLabels, { help }),
  document: fields.choice(both('rules.document'), retentionLabels),
  decision: fields.choice(both('rules.decision'), retentionLabels),
  facet: field(
    z
      .string()
      .trim()
      .refine((text) => facetShape.test(text), { params: both('rules.facet.wrong') }),
    { label: both('rules.facet'), help: both('rules.facet.help'), control: 'text', mandatory: fields.meaning },
  ),
});

export interface RecordRulesChanged extends DomainEvent<'records.rules-changed', { readonly rules: RecordRules }> {}

const isSame = (a: RecordRules, b: RecordRules): boolean =>
  a.facet === b.facet &&
  (['course', 'document', 'decision'] as const).every((kind) => a.retention[kind] === b.retention[kind]);

/** What is kept for the archives and under which facet cases stand: the municipality decides. */
export const changeRecordRules = act<typeof input, RecordRules, RecordRulesChanged>({
  name: 'change-record-rules',
  title: both('rules.title'),
  lead: both('rules.lead'),
  submit: both('rules.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'records',
  minutes: 2,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'records:rules' }],
  load: (tx, _input, { home }) => recordRules(tx, home),
  prefill: async (tx, { home }) => {
    const { retention, facet } = await recordRules(tx, home);
    return { ...retention, facet };
  },
  guards: [],
  decide(before, { facet, ...retention }) {
    const rules: RecordRules = { retention, facet };
    if (isSame(before, rules)) return refuse('unchanged', both('rules.refused.same'));
    return accept({ type: 'records.rules-changed', caseId: null, data: { rules } });
  },
  writes: ({ data: { rules } }, { authorityId: authority_id, at: changed_at, actorName: changed_by }) => [
    remove('setting', { authority_id, key: rulesKey }),
    insert('setting', { authority_id, key: rulesKey, value: JSON.stringify(rules), changed_at, changed_by }),
  ],
  sentences: {
    'records.rules-changed': {
      citizen: null,
      caseworker: ({
        data: {
          rules: { retention, facet },
        },
      }) =>
        both('rules.said', {
          forloeb: retention.course,
          dokumenter: retention.document,
          afgoerelser: retention.decision,
          facet,
        }),
    },
  },
});
