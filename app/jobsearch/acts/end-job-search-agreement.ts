import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, leads, sideOf } from '../../people/index.ts';
import { type AgreementSide, type AgreementState, isSameSide } from '../agreement.ts';
import { type AgreementEnded, agreementWrites } from '../agreement-events.ts';
import { endedSentences } from '../agreement-sentences.ts';
import { agreementState } from '../queries/agreements.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  agreementId: fields.hiddenId(both('field.agreement')),
  reason: fields.optionalReason(both('end.reason'), both('end.reason.help')),
});

/** No to a proposal, a proposal withdrawn, or an agreement that no longer holds. */
export const endJobSearchAgreement = act<typeof input, AgreementState, AgreementEnded>({
  name: 'end-job-search-agreement',
  title: both('end.title'),
  lead: both('end.lead'),
  submit: both('end.submit'),
  input,
  who: [...leads('plan'), citizenSelf],
  basis: 'none',
  aspect: 'job-search',
  reasonField: 'reason',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, context) => agreementState(tx, context, caseId),
  guards: [],
  decide({ closed, running, proposal, demanded }, { caseId, agreementId, reason = null }, { today, actor, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    const bySide = sideOf(actor) as AgreementSide;
    const said = { agreementId, bySide, byName: actor.name, reason };
    if (proposal?.id === agreementId) {
      const how = isSameSide(bySide, proposal.proposedBy) ? ('withdrawn' as const) : ('declined' as const);
      const data = { ...said, how, law: null };
      return accept<AgreementEnded>({ type: 'jobsearch.agreement-ended', caseId, data });
    }
    if (running?.id !== agreementId) return refuse('gone', both('end.refused.gone'));
    // BEK 19/2026 § 11, stk. 4: where the agreement is or may be a duty, one of the two cannot simply leave it.
    if (demanded !== false && bySide === 'citizen') return refuse('together', both('end.refused.together'));
    const agreedOn = toCopenhagen((running.agreedAt ?? running.proposedAt) as Instant).date;
    const law = { id: newId(), party: running.party ?? 'kommune', agreedOn, logBy: running.logBy, lastDay: today };
    return accept<AgreementEnded>({
      type: 'jobsearch.agreement-ended',
      caseId,
      data: { ...said, how: 'ended', law },
    });
  },
  writes: agreementWrites,
  sentences: endedSentences,
});
