import { classes } from '../classes.ts';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | undefined;
  readonly value?: string | undefined;
  readonly width?: keyof typeof widths | undefined;
  readonly autocomplete?: string | undefined;
  readonly numeric?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly readOnly?: boolean | undefined;
}

const widths = {
  xs: 'input-width-xs',
  s: 'input-width-s',
  m: 'input-width-m',
  l: 'input-width-l',
  xl: 'input-width-xl',
  cpr: 'input-char-11',
} as const;

export function TextField({ type = 'text', width = 'm', value, numeric, prefix, suffix, ...field }: TextFieldProps) {
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const input = (
    <input
      id={found.id}
      class={classes('form-input', widths[width])}
      type={type}
      name={field.name}
      value={found.text ?? value}
      inputmode={numeric ? 'numeric' : undefined}
      autocomplete={field.autocomplete}
      maxlength={field.maxLength}
      readonly={field.readOnly}
      required={field.required}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={describedBy(found.id, field.hint, error, Boolean(suffix) && `${found.id}-unit`)}
    />
  );
  return (
    <FieldFrame id={found.id} field={field} error={error}>
      {prefix || suffix ? (
        <div
          class={classes(
            'form-input-wrapper',
            prefix && 'form-input-wrapper--prefix',
            suffix && 'form-input-wrapper--suffix',
          )}
        >
          {prefix ? <span class="form-input-prefix">{prefix}</span> : null}
          {input}
          {suffix ? (
            <span class="form-input-suffix" id={`${found.id}-unit`}>
              {suffix}
            </span>
          ) : null}
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
