import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { type FactRecorded, factEventWrites } from '../fact-events.ts';
import { factChoices } from '../facts/choices.ts';
import { factFault, Telling, type Told } from '../facts/telling.ts';
import * as fields from '../fields.ts';
import { labOrder } from '../paragraphs.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { readinessSentence } from '../sentences.ts';
import { both } from '../text.ts';

const labels = factChoices('parathed', 'parathed');
const hints: Readonly<Record<string, ReturnType<typeof both>>> = {
  jobparat: both('readiness.jobparat.hint'),
  aktivitetsparat: both('readiness.aktivitetsparat.hint'),
  uddannelsesparat: both('readiness.uddannelsesparat.hint'),
  aabenlyst_uddannelsesparat: both('readiness.aabenlyst.hint'),
};

const input = z.object({
  caseId: fields.caseId(),
  readiness: fields.choice(both('readiness.kind'), labels, { mandatory: fields.demandedBy(labOrder('§ 4')) }),
  preliminary: fields.tick(both('readiness.preliminary'), both('readiness.preliminary.help')),
  reason: fields.reason(both('readiness.reason'), both('readiness.reason.help')),
});

/** BEK-LAB § 4: a professional's judgement with author, reason and date. It holds from the day it is noted (BEK 113/2026 § 27, stk. 2). */
export const assessReadiness = act<typeof input, CaseFacts, FactRecorded>({
  name: 'assess-readiness',
  title: both('readiness.title'),
  lead: both('readiness.lead'),
  submit: both('readiness.submit'),
  input,
  who: worksOnCase,
  basis: labOrder('§ 4'),
  aspect: 'readiness',
  reasonField: 'reason',
  minutes: 5,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => caseFacts(tx, actor.authorityId, caseId),
  choices: async () => ({
    readiness: Object.entries(labels).map(([value, label]) => {
      const hint = hints[value];
      return { value, label, ...(hint ? { hint } : {}) };
    }),
  }),
  guards: [],
  decide({ closed, facts }, { caseId, readiness, preliminary, reason }, context) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    const told: Told = {
      kind: 'parathed',
      value: { parathed: readiness, status: preliminary ? 'foreloebig' : 'endelig' },
      validFrom: context.today,
      validUntil: null,
      reason,
    };
    const fault = factFault(told, preliminary ? 'preliminary' : 'readiness');
    if (fault) return fault;
    const telling = new Telling(facts, caseId, context);
    telling.record(told, { anew: true });
    return accept<FactRecorded>(...telling.events);
  },
  writes: factEventWrites,
  sentences: { 'people.fact-recorded': readinessSentence },
});
