import { useText } from '../context.ts';
import { dateFieldNames, datePartsOf } from './date-parts.ts';
import { describedBy, type FieldProps, GroupFrame } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface DateFieldProps extends FieldProps {
  /** A plain date, `2026-11-24`. */
  readonly value?: string | undefined;
  /** `bday` lets the browser fill in a date of birth. */
  readonly autocomplete?: 'bday' | undefined;
}

/**
 * Day, month and year as three fields, for a date that the reader knows. Sent as `name.day`, `name.month`, `name.year`;
 * `readDateField` puts them together.
 */
export function DateField({ value, autocomplete, ...given }: DateFieldProps) {
  const t = useText();
  const field = { ...given, hint: given.hint ?? t('dateHint', { example: '24 11 2026' }) };
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const names = dateFieldNames(field.name);
  const parts = datePartsOf(found.values, field.name, value);
  const boxes = [
    { part: 'day', label: t('day'), class: 'form-group-day', id: found.id, max: 2 },
    { part: 'month', label: t('month'), class: 'form-group-month', id: `${found.id}-month`, max: 2 },
    { part: 'year', label: t('year'), class: 'form-group-year', id: `${found.id}-year`, max: 4 },
  ] as const;
  return (
    <GroupFrame id={found.id} field={field} error={error}>
      <div class="date-group">
        {boxes.map((box) => (
          <div class={`form-group ${box.class}`}>
            <label class="form-label" for={box.id}>
              {box.label}
            </label>
            <input
              id={box.id}
              class="form-input"
              type="text"
              inputmode="numeric"
              name={names[box.part]}
              value={parts[box.part]}
              maxlength={box.max}
              required={field.required}
              autocomplete={autocomplete ? `${autocomplete}-${box.part}` : 'off'}
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={describedBy(found.id, false, error)}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}
