import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { field } from '../../kernel/act/field.ts';
import { update } from '../../kernel/act/write.ts';
import { fields } from '../../people/index.ts';
import { printRoomOf } from '../print-room.ts';
import { paperQueue } from '../queries/outbox.ts';
import { both } from '../text.ts';

const input = z.object({
  ids: field(
    z.preprocess(
      (value) => (typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value),
      z.array(z.uuid()).min(1),
    ),
    { label: both('print.ids'), control: 'hidden', mandatory: fields.meaning },
  ),
});

export interface LettersPrinted
  extends DomainEvent<'letters.printed', { readonly ids: readonly string[]; readonly count: number }> {}

/** The pile has been printed and put in envelopes; what came since stays. */
export const markPrinted = act<typeof input, readonly string[], LettersPrinted>({
  name: 'mark-printed',
  title: both('print.title'),
  lead: both('print.lead'),
  submit: both('print.submit'),
  input,
  who: [{ roles: ['administrator', 'caseworker', 'manager'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'print',
  minutes: 1,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'letters:print' }],
  load: async (tx, _input, { home, actor, now }) =>
    (await paperQueue(tx, home, printRoomOf(actor), now)).map(({ id }) => id),
  guards: [],
  decide(waiting, { ids }) {
    const printed = waiting.filter((id) => ids.includes(id));
    if (printed.length === 0) return refuse('none-waits', both('print.refused.none'));
    return accept({ type: 'letters.printed', caseId: null, data: { ids: printed, count: printed.length } });
  },
  writes: ({ data: { ids } }, { authorityId: authority_id, at }) =>
    ids.map((id) => update('outgoing', { authority_id, id, state: 'waiting' }, { state: 'printed', sent_at: at })),
  sentences: {
    'letters.printed': {
      citizen: null,
      caseworker: ({ data: { count: antal } }) => both('print.said', { antal }),
    },
  },
});
