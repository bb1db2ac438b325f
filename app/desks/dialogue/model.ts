import { formModel } from '../../kernel/act/form-model.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { draftKey } from './paths.ts';
import type { Reader } from './thread-list.tsx';
import type { WritingFormProps } from './writing-form.tsx';

/** A fresh form of an act that writes, with what the page knows filled in. */
export function writingForm(
  c: WebContext,
  actName: 'start-thread' | 'write-message',
  writer: Reader,
  returnTo: string,
  values: { readonly caseId: string; readonly threadId?: string } & Readonly<Record<string, string | undefined>>,
): WritingFormProps {
  const { acts, newId } = c.get('kernel');
  const act = acts.get(actName);
  if (!act) throw new Error(`no act ${actName}`);
  return {
    model: formModel(act, { values, choices: {} }),
    once: newId(),
    returnTo,
    draft: draftKey(values.caseId, values.threadId),
    writer,
  };
}
