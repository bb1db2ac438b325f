import type { AnyAct } from '../../../kernel/act/act.ts';
import type { ActAnswer } from '../../../kernel/act/answer.ts';
import { perform } from '../../../kernel/act/perform.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { type Bilingual, inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { overviewText } from '../text.ts';

export interface Assignment {
  readonly actor: Actor;
  /** The fields of the act without the case. */
  readonly input: Readonly<Record<string, unknown>>;
  /** One key for the whole round: pressed twice, it is done once. */
  readonly once: string;
  readonly requestId: string;
}

type Refused = Exclude<ActAnswer, { kind: 'done' | 'invalid' }>;

export type Outcome =
  | { readonly caseId: string; readonly done: true }
  | { readonly caseId: string; readonly done: false; readonly answer: Refused | 'error' };
type Failed = Extract<Outcome, { done: false }>;

/** A field that is wrong is wrong for everybody, so it is said before anything is done. */
export type Round =
  | { readonly outcomes: readonly Outcome[] }
  | { readonly invalid: Readonly<Record<string, Bilingual>> };

/** The same act for each of them, one by one: what fails for one holds nobody else back. */
export async function assignEach(
  kernel: Kernel,
  act: AnyAct,
  caseIds: readonly string[],
  { actor, input, once, requestId }: Assignment,
): Promise<Round> {
  const outcomes: Outcome[] = [];
  for (const caseId of caseIds) {
    const attempt = { actor, input: { ...input, caseId }, onceKey: `${once}:${caseId}`, requestId };
    try {
      const answer = await perform(kernel, act, attempt);
      if (answer.kind === 'invalid') return { invalid: answer.fields };
      outcomes.push(answer.kind === 'done' ? { caseId, done: true } : { caseId, done: false, answer });
    } catch (error) {
      // Those done so far are done: they must be told of, so this one may not end the round.
      kernel.log.error({ err: error, requestId }, 'one of several assignments failed');
      outcomes.push({ caseId, done: false, answer: 'error' });
    }
  }
  return { outcomes };
}

/** What may go better in a moment, or with another choice; without access it never will. */
export const isPassing = ({ answer }: Failed): boolean =>
  answer === 'error' || answer.kind === 'refused' || answer.kind === 'conflict';

/** Why it did not work for this citizen, in a sentence. */
export function failureWords(outcome: Failed, lang: Lang): string {
  const t = overviewText(lang);
  const { answer } = outcome;
  if (answer === 'error') return t('assign.failed.error');
  switch (answer.kind) {
    case 'refused':
    case 'forbidden':
      return inLang(answer.text, lang);
    case 'conflict':
      return t('assign.failed.conflict');
    case 'not-found':
      return t('assign.failed.gone');
  }
}
