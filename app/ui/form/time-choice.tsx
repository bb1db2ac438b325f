import { type FieldProps, GroupFrame } from './field-frame.tsx';
import { fieldId, useField } from './form-context.ts';
import type { Choice } from './select.tsx';

export interface TimeGroup {
  /** A day in words. */
  readonly heading: string;
  readonly times: readonly Choice[];
}

export interface TimeChoiceProps extends FieldProps {
  readonly groups: readonly TimeGroup[];
  readonly value?: string | undefined;
}

/** Many times to choose one from: a heading for each day, small boxes to press. Radio buttons, so that it needs no script. */
export function TimeChoice({ groups, value, ...field }: TimeChoiceProps) {
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const chosen = found.text ?? value;
  const firstOf = groups.map((_, at) => groups.slice(0, at).reduce((sum, { times }) => sum + times.length, 0));
  return (
    <GroupFrame id={found.id} field={field} error={error}>
      {groups.map(({ heading, times }, at) => {
        const dayId = `${found.id}-day-${at + 1}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out twice; the heading names the day
          <div role="group" aria-labelledby={dayId}>
            <p class="ff-times-day" id={dayId}>
              {heading}
            </p>
            <div class="ff-times">
              {times.map((time, index) => {
                const number = (firstOf[at] ?? 0) + index;
                const id = number === 0 ? found.id : fieldId(`${found.id}-${number + 1}`);
                return (
                  <div class="ff-time">
                    <input
                      type="radio"
                      id={id}
                      name={field.name}
                      value={time.value}
                      checked={time.value === chosen}
                      required={field.required}
                    />
                    <label for={id}>
                      {time.label}
                      {time.hint ? <span class="ff-time-hint"> {time.hint}</span> : null}
                    </label>
                  </div>
                );
              })}
            </div>
          </div>
        );
      })}
    </GroupFrame>
  );
}
