import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { goneFault, keepers, lockOf, ofBank } from '../bank-act.ts';
import type { FindingWithdrawn } from '../events.ts';
import { findingId } from '../fields.ts';
import { contentOfOwn, type OwnFinding } from '../own.ts';
import { ownFinding } from '../queries/own-findings.ts';
import { evidenceSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { evidenceWrites } from '../writes.ts';

const input = z.object({ findingId: findingId(), why: fields.reason(both('withdraw.why')) });
type State = { readonly finding: OwnFinding | null };

/** What turned out wrong is no longer shown, and never deleted. */
export const withdrawEvidence = act<typeof input, State, FindingWithdrawn>({
  ...ofBank,
  name: 'withdraw-evidence',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: keepers,
  minutes: 1,
  reasonField: 'why',
  locks: lockOf,
  load: async (tx, { findingId }, { home }) => ({ finding: await ownFinding(tx, home, findingId) }),
  decide({ finding }, { findingId, why }, { actor }) {
    const gone = goneFault(finding);
    if (gone || finding === null) return gone ?? refuse('finding-gone', both('refused.gone'));
    const data = { findingId, number: finding.number + 1, content: contentOfOwn(finding), byName: actor.name, why };
    return accept<FindingWithdrawn>({ type: 'evidence.finding-withdrawn', caseId: null, data });
  },
  writes: evidenceWrites,
  sentences: { 'evidence.finding-withdrawn': evidenceSentences['evidence.finding-withdrawn'] },
});
