import { type PlainDate, parsePlainDate } from '@fodfaeste/law/dates';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Plan } from '../../../plan/index.ts';
import { textOf } from '../../acts/form-body.ts';

const stepFields: ReadonlySet<string> = new Set([
  'stepWords',
  'stepOn',
  'stepWhose',
  'stepOn.day',
  'stepOn.month',
  'stepOn.year',
]);
const agreementFields = ['1', '2', '3'].map(
  (nr) => [`agreement${nr}`, [`agreement${nr}Area`, `agreement${nr}Whose`]] as const,
);

const without = (form: RawForm, leaveOut: (name: string) => boolean): RawForm =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !leaveOut(name)));

const isEmpty = (form: RawForm, name: string): boolean => (textOf(form, name) ?? '').trim() === '';

/** The step stands in the form as it is: untouched, it is no new one. Its day may have passed, and then is not shown. */
function stepIsUntouched(form: RawForm, plan: Pick<Plan, 'step'> | null, today: PlainDate): boolean {
  const step = plan?.step;
  if (!step || textOf(form, 'stepWords')?.trim() !== step.words || textOf(form, 'stepWhose') !== step.whose)
    return false;
  const typed = ['year', 'month', 'day'].map((part) => (textOf(form, `stepOn.${part}`) ?? '').trim());
  const shown = step.onDay !== null && step.onDay >= today ? step.onDay : null;
  if (typed.every((part) => part === '')) return shown === null;
  return parsePlainDate(typed.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-')) === shown;
}

/** What the page sends, without what nobody filled in or changed. */
export function heldForm(form: RawForm, plan: Pick<Plan, 'step'> | null, today: PlainDate): RawForm {
  const noStep = isEmpty(form, 'stepWords') || stepIsUntouched(form, plan, today);
  const noGoal = isEmpty(form, 'goalWords');
  const empty: ReadonlySet<string> = new Set<string>(
    agreementFields.flatMap(([title, more]) => (isEmpty(form, title) ? more : [])),
  );
  return without(
    form,
    (name) =>
      (noStep && stepFields.has(name)) ||
      (noGoal && name.startsWith('goal')) ||
      empty.has(name) ||
      (name === 'nextForm' && isEmpty(form, 'nextSlot')),
  );
}
