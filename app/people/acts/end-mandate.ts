import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { chosen, givenId } from '../fields.ts';
import { type HeldMandate, openMandates } from '../queries/staff.ts';
import { staffId } from '../staff/staff-fields.ts';
import { type MandateEnded, staffWrites } from '../staff-events.ts';
import { both, bothBy } from '../text.ts';
import { mandateInWords } from './give-mandate.ts';

const input = z.object({ staffId: staffId(), mandateId: chosen(both('endMandate.field')) });

/** From today somebody no longer decides this alone. */
export const endMandate = act<typeof input, { readonly mandates: readonly HeldMandate[] }, MandateEnded>({
  name: 'end-mandate',
  title: both('endMandate.title'),
  submit: both('endMandate.submit'),
  input,
  who: [{ roles: ['manager', 'administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'mandate',
  minutes: 1,
  caseOf: null,
  locks: ({ staffId }) => [{ kind: 'row', table: 'staff', id: staffId }],
  load: async (tx, { staffId }, { actor, today }) => ({
    mandates: await openMandates(tx, actor.authorityId, today, staffId),
  }),
  choices: async (tx, { actor, today }, _caseId, given) => {
    const mandates = await openMandates(tx, actor.authorityId, today, givenId(given, 'staffId'));
    return { mandateId: mandates.map(({ id, kind }) => ({ value: id, label: mandateInWords(kind) })) };
  },
  guards: [],
  decide({ mandates }, { staffId, mandateId }, { today }) {
    const mandate = mandates.find(({ id }) => id === mandateId);
    if (!mandate) return refuse('mandate-over', both('mandate.refused.over'));
    const { staffName, kind, validFrom } = mandate;
    return accept({
      type: 'people.mandate-ended',
      caseId: null,
      // One that has not begun yet never does.
      data: { staffId, staffName, mandateId, kind, validUntil: validFrom > today ? validFrom : today },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.mandate-ended': {
      citizen: null,
      caseworker: ({ data: { staffName: navn, kind } }) =>
        bothBy('endMandate.said', (lang) => ({ navn, slags: mandateInWords(kind)[lang] })),
    },
  },
});
