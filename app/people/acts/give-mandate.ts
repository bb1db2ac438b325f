import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { formatKroner } from '../../kernel/text/format.ts';
import { orderFault } from '../facts/telling.ts';
import * as fields from '../fields.ts';
import { lower } from '../labels.ts';
import { type StaffMember, staffMember } from '../queries/staff.ts';
import { isMandateKind, type MandateKind, mandateKinds, parseKroner } from '../staff/mandates.ts';
import { atField, staffId } from '../staff/staff-fields.ts';
import { type MandateGiven, staffWrites } from '../staff-events.ts';
import { both, bothBy } from '../text.ts';

const kindLabels = Object.fromEntries(
  Object.entries(mandateKinds).map(([kind, { label }]) => [kind, label]),
) as Readonly<Record<MandateKind, Bilingual>>;

const input = z.object({
  staffId: staffId(),
  kind: fields.choice(both('mandate.kind'), kindLabels, { control: 'select' }),
  maxKroner: fields.optional(both('mandate.max'), 20, 'text', { help: both('mandate.max.help') }),
  from: fields.date(both('mandate.from')),
  until: fields.optionalDate(both('mandate.until'), both('mandate.until.help')),
});

/** Mission B7: who may decide what, near the citizen, and up to which sum. */
export const giveMandate = act<typeof input, { readonly member: StaffMember }, MandateGiven>({
  name: 'give-mandate',
  title: both('mandate.title'),
  lead: both('mandate.lead'),
  submit: both('mandate.submit'),
  input,
  who: [{ roles: ['manager', 'administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'mandate',
  minutes: 2,
  caseOf: null,
  locks: ({ staffId }) => [{ kind: 'row', table: 'staff', id: staffId }],
  async load(tx, { staffId }, { actor }) {
    const member = await staffMember(tx, actor.authorityId, staffId);
    return member ? { member } : null;
  },
  prefill: async (_tx, { today }) => ({ from: today }),
  guards: [],
  decide({ member }, { staffId, kind, maxKroner, from, until: last }, { actor, newId }) {
    if (!member.active) return refuse('staff-gone', both('staff.refused.gone'));
    if (staffId === actor.id) return refuse('yourself', both('mandate.refused.own'));
    const maxOere = maxKroner === undefined ? null : parseKroner(maxKroner);
    if (maxKroner !== undefined && maxOere === null)
      return atField('wrong-sum', 'maxKroner', both('mandate.refused.sum'));
    if (maxOere !== null && !mandateKinds[kind].money)
      return atField('no-sum-here', 'maxKroner', both('mandate.refused.noSum'));
    const until = fields.dayAfter(last);
    const fault = orderFault(from, until);
    if (fault) return fault;
    return accept({
      type: 'people.mandate-given',
      caseId: null,
      data: {
        mandateId: newId(),
        staffId,
        staffName: member.name,
        kind,
        maxOere,
        validFrom: from,
        validUntil: until,
      },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.mandate-given': {
      citizen: null,
      caseworker: ({ data: { staffName: navn, kind, maxOere } }) =>
        isMandateKind(kind) && mandateKinds[kind].money
          ? bothBy('mandate.said.sum', (lang) => ({
              navn,
              slags: mandateInWords(kind)[lang],
              graense: limitInWords(maxOere)[lang],
            }))
          : bothBy('mandate.said', (lang) => ({ navn, slags: mandateInWords(kind)[lang] })),
    },
  },
});

const limitInWords = (maxOere: number | null): Bilingual =>
  maxOere === null
    ? both('mandate.unlimited')
    : bothBy('mandate.upTo', (lang) => ({ kroner: formatKroner(lang, maxOere) }));

export const mandateInWords = (kind: string): Bilingual =>
  isMandateKind(kind) ? lower(mandateKinds[kind].label) : { da: kind, en: kind };
