import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Hint } from '../../../kernel/text/hints/hint.ts';
import { writingHints } from '../../../kernel/text/hints/writing-hints.ts';
import { textOf } from '../../acts/form-body.ts';
import type { Reader } from '../thread-list.tsx';

/**
 * The hints a writer shall see before the text is sent: once, and none when they were seen already. A CPR number is not asked about:
 * the act refuses it.
 */
export function hintsToAsk(form: RawForm, writer: Reader): readonly Hint[] {
  if (textOf(form, '_hints') === 'seen') return [];
  const hints = writingHints(textOf(form, 'body') ?? '', { reader: writer === 'citizen' ? 'staff' : 'citizen' });
  return hints.some(({ kind }) => kind === 'cpr') ? [] : hints;
}
