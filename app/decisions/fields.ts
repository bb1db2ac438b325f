import type { ActContext } from '../kernel/act/act.ts';
import { field, writtenText } from '../kernel/act/field.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import type { Decision } from './decision.ts';
import { readDecision } from './queries/decisions.ts';
import { both } from './text.ts';

export const decisionId = () => fields.hiddenId(both('field.decision'));
/** What somebody must write at length. */
export const longText = (label: Bilingual, help?: Bilingual) =>
  field(
    writtenText(4000).refine((text) => !fields.holdsCpr(text), { params: both('refused.cpr') }),
    { label, control: 'textarea', mandatory: fields.meaning, personal: true, ...(help ? { help } : {}) },
  );
export const hearingId = () => fields.hiddenId(both('field.hearing'));

/** The decision that a page gives a form ("?decisionId=…"); null when there is none in this case. */
export async function givenDecision(
  tx: Tx,
  { home }: ActContext,
  caseId: string | null,
  given: Readonly<Record<string, unknown>> | undefined,
): Promise<Decision | null> {
  const id = fields.givenId(given, 'decisionId');
  const found = id === null ? null : await readDecision(tx, home, id);
  return found !== null && found.caseId === caseId ? found : null;
}

/** What the acts of one decision have in common. */
export const onCase = {
  aspect: 'decision',
  caseOf: ({ caseId }: { readonly caseId: string }) => caseId,
  locks: () => [],
  guards: [],
} as const;
