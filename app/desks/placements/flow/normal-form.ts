import type { RawForm } from '../../../kernel/act/form-data.ts';
import { textOf } from '../../acts/form-body.ts';
import { type Names, purposeOf } from './purposes.ts';

const notInSmallJob =
  /^(purposeKind|paidFunction|noRepresentative|representativeId|testsAvailability|answer.*|step\dUnpaid)$/;

/** A form as it is meant: the purpose from its ready sentence, and nothing that a small job does not ask for. */
export function normalForm(form: RawForm, names: Names): RawForm {
  const small = textOf(form, 'kind') === 'smaajob';
  const kept = small ? Object.entries(form).filter(([name]) => !notInSmallJob.test(name)) : Object.entries(form);
  return { ...Object.fromEntries(kept), purpose: purposeOf(form, 'da', names) };
}
