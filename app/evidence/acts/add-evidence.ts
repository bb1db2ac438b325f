import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { keepers, ofBank } from '../bank-act.ts';
import { contentFault, contentOf } from '../content.ts';
import type { FindingAdded } from '../events.ts';
import { findingFields } from '../fields.ts';
import { evidenceSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { evidenceWrites } from '../writes.ts';

const input = z.object(findingFields);

/** Own evidence with its source. How much it can carry is reckoned from the design, never chosen. */
export const addEvidence = act<typeof input, object, FindingAdded>({
  ...ofBank,
  name: 'add-evidence',
  title: both('add.title'),
  lead: both('add.lead'),
  submit: both('add.submit'),
  input,
  who: keepers,
  minutes: 5,
  locks: () => [],
  load: async () => ({}),
  decide(_state, given, { newId, actor }) {
    const content = contentOf(given);
    const fault = contentFault(content);
    if (fault) return fault;
    const data = { findingId: newId(), number: 1, content, byName: actor.name };
    return accept<FindingAdded>({ type: 'evidence.finding-added', caseId: null, data });
  },
  writes: evidenceWrites,
  sentences: { 'evidence.finding-added': evidenceSentences['evidence.finding-added'] },
});
