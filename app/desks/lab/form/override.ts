import type { EffectOverride, ShownEffect } from '@fodfaeste/lab';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { textOf } from '../../acts/form-body.ts';
import { labDeskText } from '../text.ts';
import { typedNumber } from './typed.ts';

type Made =
  | { readonly ok: true; readonly override: EffectOverride }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Somebody's own interval in the place of ours; null where the effect is not known. */
export function overrideFrom(form: RawForm, effects: readonly ShownEffect[], lang: Lang): Made | null {
  const t = labDeskText(lang);
  const id = textOf(form, 'effect') ?? '';
  if (!effects.some((one) => one.id === id)) return null;
  const typed = (name: string) => (textOf(form, name) ?? '').trim();
  const problems: FieldProblem[] = [];
  const fault = (field: string, message: string) => problems.push({ field, message, form: id });
  const pair = (low: string, high: string) => {
    if (textOf(form, low) === undefined) return undefined;
    const [least, most] = [typedNumber(typed(low)), typedNumber(typed(high))];
    if (least !== null && most !== null && least > 0 && most >= least) return { low: least, high: most };
    fault(low, t('assume.change.wrong'));
    return undefined;
  };
  const during = pair('low', 'high');
  const after = pair('afterLow', 'afterHigh');
  const [reason, source] = [typed('reason'), typed('source')];
  if (reason === '') fault('reason', t('assume.change.why'));
  if (source === '') fault('source', t('assume.change.whence'));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    override: { id, ...(during ? { during } : {}), ...(after ? { after } : {}), reason, source },
  };
}
