import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { goneFault, keepers, lockOf, ofBank } from '../bank-act.ts';
import { contentFault, contentOf } from '../content.ts';
import type { FindingChanged } from '../events.ts';
import { findingFields, findingId } from '../fields.ts';
import { contentOfOwn, type OwnContent, type OwnFinding } from '../own.ts';
import { ownFinding } from '../queries/own-findings.ts';
import { evidenceSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { evidenceWrites } from '../writes.ts';

const input = z.object({ findingId: findingId(), ...findingFields, why: fields.reason(both('why')) });
type State = { readonly finding: OwnFinding | null };

const typed = (number: number | null) => (number === null ? undefined : String(number).replace('.', ','));

/** The finding as its form shows it. */
const asTyped = (content: OwnContent) => ({
  ...content,
  sizeLow: typed(content.sizeLow),
  sizeHigh: typed(content.sizeHigh),
  unit: content.unit ?? undefined,
  horizon: content.horizon ?? undefined,
  year: content.year === null ? undefined : String(content.year),
  link: content.link ?? undefined,
  caveat: content.caveat ?? undefined,
});

const sameContent = (a: OwnContent, b: OwnContent) => JSON.stringify(a) === JSON.stringify(b);

/** A new version stands in the place of the old, which is kept with who, when and why. */
export const changeEvidence = act<typeof input, State, FindingChanged>({
  ...ofBank,
  name: 'change-evidence',
  title: both('change.title'),
  lead: both('change.lead'),
  submit: both('change.submit'),
  input,
  who: keepers,
  minutes: 3,
  reasonField: 'why',
  locks: lockOf,
  load: async (tx, { findingId }, { home }) => ({ finding: await ownFinding(tx, home, findingId) }),
  async prefill(tx, { home }, _caseId, given) {
    const id = fields.givenId(given, 'findingId');
    const finding = id === null ? null : await ownFinding(tx, home, id);
    return finding === null ? {} : { findingId: finding.id, ...asTyped(contentOfOwn(finding)) };
  },
  decide({ finding }, { findingId, why, ...given }, { actor }) {
    const gone = goneFault(finding);
    if (gone || finding === null) return gone ?? refuse('finding-gone', both('refused.gone'));
    const content = contentOf(given);
    const fault = contentFault(content);
    if (fault) return fault;
    if (sameContent(content, contentOfOwn(finding))) return refuse('nothing-changed', both('refused.same'));
    const data = { findingId, number: finding.number + 1, content, byName: actor.name, why };
    return accept<FindingChanged>({ type: 'evidence.finding-changed', caseId: null, data });
  },
  writes: evidenceWrites,
  sentences: { 'evidence.finding-changed': evidenceSentences['evidence.finding-changed'] },
});
