import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { type Decision, isOpen } from './decision.ts';
import type { Matter } from './queries/matters.ts';
import { both } from './text.ts';

export const isRefusal = (one: object): one is Refusal => 'ok' in one && one.ok === false;

/** A refusal that stands at a field. */
export const atField = (code: string, field: string, text: Bilingual): Refusal => refuse(code, text, { [field]: text });

/** The decision while it is not made; or why there is none. */
export function openOf({ decision }: Pick<Matter, 'decision'>): Decision | Refusal {
  if (!decision) return refuse('gone', both('refused.gone'));
  return isOpen(decision) ? decision : refuse('not-open', both('lack.not-open'));
}

/** The decision while it may be changed: what waits for a signature stands still. */
export function draftOf(matter: Pick<Matter, 'decision'>): Decision | Refusal {
  const found = openOf(matter);
  if (isRefusal(found)) return found;
  return found.state === 'draft' ? found : refuse('submitted', both('refused.submitted'));
}

/** The decision after it was signed. */
export function signedOf({ decision }: Pick<Matter, 'decision'>): Decision | Refusal {
  if (!decision) return refuse('gone', both('refused.gone'));
  return decision.state === 'signed' ? decision : refuse('not-signed', both('refused.not-signed'));
}

/** True once something was weighed: what comes after makes the reasons unread. */
export const isReasoned = ({ result }: Pick<Decision, 'result'>): boolean => result !== null;
