import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { type ActContext, act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { answersForCase } from '../access-rules.ts';
import { type CaseClosed, caseWrites } from '../case-events.ts';
import { type FactRecorded, factEventWrites } from '../fact-events.ts';
import { Telling } from '../facts/telling.ts';
import { isCurrent } from '../facts/timeline.ts';
import * as fields from '../fields.ts';
import { closeReasons } from '../labels.ts';
import { dataOrder } from '../paragraphs.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { benefitSentence, closedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  reason: fields.choice(both('close.reason'), closeReasons),
  text: fields.optionalReason(both('close.text'), both('close.text.help')),
  closedOn: fields.date(both('close.on'), { mandatory: fields.demandedBy(dataOrder('§ 16, stk. 6, nr. 5')) }),
});

/** BEK 113/2026 § 16, stk. 2: the citizen belongs to no group any more. The benefit and all access end the same day. */
export const closeCase = act<typeof input, CaseFacts, CaseClosed | FactRecorded>({
  name: 'close-case',
  title: both('close.title'),
  lead: both('close.lead'),
  submit: both('close.submit'),
  input,
  who: answersForCase,
  basis: dataOrder('§ 16, stk. 2'),
  aspect: 'case',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => caseFacts(tx, actor.authorityId, caseId),
  prefill: async (_tx, { today }) => ({ closedOn: today }),
  guards: [],
  decide(state, { caseId, reason, text, closedOn }, context) {
    const at = (code: string, field: string, said: Bilingual) => refuse(code, said, { [field]: said });
    if (state.closed) return refuse('case-closed', both('close.refused.closed'));
    if (reason === 'other' && !text) return at('text-missing', 'text', both('close.refused.text'));
    if (closedOn > context.today) return at('in-future', 'closedOn', both('close.refused.future'));
    if (closedOn < state.openedOn) return at('before-opening', 'closedOn', both('close.refused.before'));
    const closed: CaseClosed = {
      type: 'people.case-closed',
      caseId,
      data: { closedOn, reason, movedTo: null, movedToName: null, text: text ?? null },
    };
    return accept<CaseClosed | FactRecorded>(...benefitEnded(state, addDays(closedOn, 1), context), closed);
  },
  writes: (event, frame) =>
    event.type === 'people.case-closed' ? caseWrites(event, frame) : factEventWrites(event, frame),
  sentences: { 'people.case-closed': closedSentence, 'people.fact-recorded': benefitSentence },
});

function benefitEnded(state: CaseFacts, firstDayWithout: PlainDate, context: ActContext) {
  const telling = new Telling(state.facts, state.caseId, context);
  for (const row of state.facts) {
    const lasts = row.validUntil === null || row.validUntil > firstDayWithout;
    const isBenefit = (row.kind === 'ydelse' && row.value !== 'ingen') || row.kind === 'dimittend';
    if (isCurrent(row) && isBenefit && lasts) telling.end(row, firstDayWithout);
  }
  return telling.events;
}
