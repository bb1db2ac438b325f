import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { type PolicySet, policyWrites } from '../decision-events.ts';
import { atField } from '../faults.ts';
import type { DecisionKinds } from '../kind.ts';
import { rsl } from '../paragraphs.ts';
import { type DecisionPolicy, usualPolicy } from '../policy.ts';
import { policies } from '../queries/policies.ts';
import { policySentence } from '../sentences.ts';
import { both } from '../text.ts';

const days = z.coerce.number().int().min(1).max(365);

const input = z.object({
  kind: field(z.string().max(80), { label: both('policy.kind'), control: 'select', mandatory: fields.meaning }),
  twoPersons: fields.tick(both('policy.twoPersons')),
  deadlineDays: field(fields.blankAsNone(days.optional()), {
    label: both('policy.deadlineDays'),
    help: both('policy.deadlineDays.help'),
    control: 'text',
  }),
  hearingDays: field(days, {
    label: both('policy.hearingDays'),
    help: both('policy.hearingDays.help'),
    control: 'text',
    mandatory: fields.meaning,
  }),
});

interface State {
  readonly known: ReadonlyMap<string, DecisionPolicy>;
}

/** RSL § 3, stk. 2: the municipality sets its own deadlines. And whether two must stand behind a decision. */
export const setDecisionPolicy = (kinds: DecisionKinds) =>
  act<typeof input, State, PolicySet>({
    name: 'set-decision-policy',
    title: both('policy.title'),
    lead: both('policy.lead'),
    submit: both('policy.submit'),
    input,
    who: [{ roles: ['manager', 'administrator'], relations: ['authority'] }],
    basis: rsl('§ 3, stk. 2'),
    aspect: 'decision-policy',
    minutes: 2,
    caseOf: null,
    locks: ({ kind }) => [{ kind: 'key', key: `decision-policy-${kind}` }],
    load: async (tx, _input, { home }) => ({ known: await policies(tx, home) }),
    choices: async () => ({ kind: kinds.all.map(({ kind, name }) => ({ value: kind, label: name })) }),
    async prefill(tx, { home }, _caseId, given) {
      const asked = given?.['kind'];
      const known = await policies(tx, home);
      const { twoPersons, deadlineDays, hearingDays } =
        (typeof asked === 'string' ? known.get(asked) : undefined) ?? usualPolicy;
      return {
        twoPersons,
        hearingDays: String(hearingDays),
        ...(deadlineDays === null ? {} : { deadlineDays: String(deadlineDays) }),
      };
    },
    guards: [],
    decide({ known }, { kind, twoPersons, deadlineDays, hearingDays }, { actor }) {
      const declared = kinds.get(kind);
      if (!declared) return atField('unknown-kind', 'kind', both('policy.refused.kind'));
      const policy = { twoPersons: twoPersons === true, deadlineDays: deadlineDays ?? null, hearingDays };
      return accept({
        type: 'decisions.policy-set',
        caseId: null,
        data: { kind, name: declared.name, policy, before: known.get(kind) ?? null, byName: actor.name },
      });
    },
    writes: policyWrites,
    sentences: { 'decisions.policy-set': policySentence },
  });
