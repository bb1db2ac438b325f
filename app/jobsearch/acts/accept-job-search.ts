import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, leads, sideOf } from '../../people/index.ts';
import { type AgreementSide, type AgreementState, isSameSide, partyOf } from '../agreement.ts';
import { type AgreementMade, agreementWrites } from '../agreement-events.ts';
import { madeSentences } from '../agreement-sentences.ts';
import { readinessOrder } from '../paragraphs.ts';
import { agreementState } from '../queries/agreements.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  agreementId: fields.hiddenId(both('field.agreement')),
  logBy: fields.optionalDate(both('agree.logBy'), both('agree.logBy.help')),
});

/** The other side says yes: only then is it an agreement, and only then is the law told. */
export const acceptJobSearch = act<typeof input, AgreementState, AgreementMade>({
  name: 'accept-job-search',
  title: both('accept.title'),
  lead: both('accept.lead'),
  submit: both('accept.submit'),
  input,
  who: [...leads('plan'), citizenSelf],
  basis: readinessOrder('§ 11, stk. 4'),
  aspect: 'job-search',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, context) => agreementState(tx, context, caseId),
  guards: [],
  decide({ closed, running, proposal, demanded }, { caseId, agreementId, logBy }, { today, actor, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    if (!proposal || proposal.id !== agreementId) return refuse('gone', both('accept.refused.gone'));
    const side = sideOf(actor) as AgreementSide;
    if (isSameSide(side, proposal.proposedBy)) return refuse('own-proposal', both('accept.refused.own'));
    if (side !== 'citizen' && logBy !== undefined && logBy < today)
      return refuse('past-deadline', both('agree.refused.past'), { logBy: both('agree.refused.past') });
    // The deadline is the municipality's to set: it stands in the proposal or comes with the yes.
    const deadline = side === 'citizen' ? proposal.logBy : (logBy ?? proposal.logBy);
    if (demanded && side === 'caseworker' && deadline === null)
      return refuse('no-deadline', both('agree.refused.logBy'), { logBy: both('agree.refused.logBy') });
    const { id, proposedBy: by, proposedByName: byName } = proposal;
    const { titles, ways, areas, amount, per, note, logFrom } = proposal;
    return accept<AgreementMade>({
      type: 'jobsearch.agreement-made',
      caseId,
      data: {
        agreementId: id,
        terms: { titles, ways, areas, amount, per, note, logFrom, logBy: deadline },
        by,
        byName,
        acceptedByName: actor.name,
        how: 'accepted',
        party: partyOf(side === 'citizen' ? by : side),
        agreedOn: today,
        ended: running ? [running.id] : [],
        lawId: newId(),
      },
    });
  },
  writes: agreementWrites,
  sentences: madeSentences,
});
