import { classes } from '../classes.ts';
import { describedBy, type FieldProps, GroupFrame, Hint } from './field-frame.tsx';
import { useField } from './form-context.ts';
import type { Choice } from './select.tsx';

export interface CheckboxGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
  readonly boxed?: boolean | undefined;
}

export function CheckboxGroup({ choices, values, boxed, ...field }: CheckboxGroupProps) {
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const chosen = found.list ?? values ?? [];
  return (
    <GroupFrame id={found.id} field={field} error={error}>
      <div class={classes('ff-choices', boxed && 'ff-choices-boxed')}>
        {choices.map((choice, index) => {
          const id = index === 0 ? found.id : `${found.id}-${index + 1}`;
          return (
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                id={id}
                class="form-checkbox"
                name={field.name}
                value={choice.value}
                checked={chosen.includes(choice.value)}
                disabled={choice.disabled}
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
