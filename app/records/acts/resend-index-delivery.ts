import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { field } from '../../kernel/act/field.ts';
import { insert, remove, update } from '../../kernel/act/write.ts';
import { fields } from '../../people/index.ts';
import { refusedAmong } from '../queries/status.ts';
import { both } from '../text.ts';

const most = 500;

const input = z.object({
  ids: field(
    z.preprocess(
      (value) => (typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value),
      z.array(z.uuid()).min(1).max(most),
    ),
    { label: both('resend.ids'), control: 'hidden', mandatory: fields.meaning },
  ),
});

export interface DeliveriesResent
  extends DomainEvent<
    'records.deliveries-resent',
    { readonly ids: readonly string[]; readonly caseIds: readonly string[]; readonly count: number }
  > {}

/** What the index said no to is told again, written anew from what the case is now. */
export const resendIndexDelivery = act<
  typeof input,
  readonly { readonly id: string; readonly caseId: string }[],
  DeliveriesResent
>({
  name: 'resend-index-delivery',
  title: both('resend.title'),
  lead: both('resend.lead'),
  submit: both('resend.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'records',
  minutes: 1,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'records:resend' }],
  load: (tx, { ids }, { home }) => refusedAmong(tx, home, ids),
  guards: [],
  decide(refused) {
    if (refused.length === 0) return refuse('none-refused', both('resend.refused.none'));
    const ids = refused.map(({ id }) => id);
    const caseIds = [...new Set(refused.map(({ caseId }) => caseId))].toSorted();
    return accept({ type: 'records.deliveries-resent', caseId: null, data: { ids, caseIds, count: ids.length } });
  },
  // The reason stays until the index has answered: by it the change is known as one to be written anew.
  writes: ({ data: { ids, caseIds } }, { authorityId: authority_id, at: try_at }) => [
    ...ids.map((id) => update('index_delivery', { authority_id, id, state: 'refused' }, { state: 'waiting', try_at })),
    ...caseIds.flatMap((case_id) => [
      remove('record_due', { authority_id, case_id }),
      insert('record_due', { authority_id, case_id }),
    ]),
  ],
  sentences: {
    'records.deliveries-resent': {
      citizen: null,
      caseworker: ({ data: { count: antal } }) => both('resend.said', { antal }),
    },
  },
});
