import { classes } from '../classes.ts';
import { describedBy, FieldError, type FieldProps, Hint } from './field-frame.tsx';
import { useField } from './form-context.ts';
import { WhyAsked } from './why-asked.tsx';

export interface CheckboxProps extends FieldProps {
  readonly checked?: boolean | undefined;
  readonly value?: string | undefined;
}

/**
 * One yes. A box left empty is not sent at all, so in a form that came back with values an absent name means "no".
 */
export function Checkbox({ checked, value = 'on', ...field }: CheckboxProps) {
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const cameBack = Object.keys(found.values).length > 0;
  return (
    <div class={classes('form-group', error && 'form-error')}>
      <FieldError id={found.id} text={error} />
      <div class="form-group-checkbox">
        <input
          type="checkbox"
          id={found.id}
          class="form-checkbox"
          name={field.name}
          value={value}
          checked={cameBack ? found.text === value : checked}
          required={field.required}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(found.id, field.hint, error)}
        />
        <label for={found.id}>{field.label}</label>
        <Hint id={found.id} text={field.hint} />
      </div>
      {field.why ? <WhyAsked {...field.why} /> : null}
    </div>
  );
}
