import { classes } from '../classes.ts';
import { describedBy, type FieldProps, GroupFrame, Hint } from './field-frame.tsx';
import { useField } from './form-context.ts';
import type { Choice } from './select.tsx';

export interface RadioGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** Large boxes to press, for one clear question. */
  readonly boxed?: boolean | undefined;
}

export function RadioGroup({ choices, value, boxed, ...field }: RadioGroupProps) {
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const chosen = found.text ?? value;
  return (
    <GroupFrame id={found.id} field={field} error={error}>
      <div class={classes('ff-choices', boxed && 'ff-choices-boxed')}>
        {choices.map((choice, index) => {
          const id = index === 0 ? found.id : `${found.id}-${index + 1}`;
          return (
            <div class="form-group-radio">
              <input
                type="radio"
                id={id}
                class="form-radio"
                name={field.name}
                value={choice.value}
                checked={choice.value === chosen}
                disabled={choice.disabled}
                required={field.required}
                aria-describedby={describedBy(`${id}-choice`, choice.hint, false)}
              />
              <label for={id}>{choice.label}</label>
              <Hint id={`${id}-choice`} text={choice.hint} />
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}
