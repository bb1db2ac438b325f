import { useText } from '../context.ts';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** The first, empty choice; `false` leaves it out. */
  readonly placeholder?: string | false | undefined;
}

export function Select({ choices, value, placeholder, ...field }: SelectProps) {
  const t = useText();
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const chosen = found.text ?? value ?? '';
  return (
    <FieldFrame id={found.id} field={field} error={error}>
      <select
        id={found.id}
        class="form-select"
        name={field.name}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(found.id, field.hint, error)}
      >
        {placeholder === false ? null : (
          <option value="" selected={chosen === ''}>
            {placeholder ?? t('choose')}
          </option>
        )}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === chosen} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
