import { useText } from '../context.ts';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** Said below the field and counted while typing; the server decides. The field itself never cuts a pasted text. */
  readonly maxLength?: number | undefined;
  /** Shows writing hints while typing, for a text that the citizen or staff will read (with script). */
  readonly hintsFor?: 'citizen' | 'staff' | undefined;
  /** Keeps what is typed on this machine for some hours under this key, so that a lost connection loses nothing (with script). */
  readonly draft?: string | undefined;
}

export function TextArea({ value, rows = 4, maxLength, hintsFor, draft, ...field }: TextAreaProps) {
  const t = useText();
  const found = useField(field.name);
  const error = field.error ?? found.error;
  const limitId = `${found.id}-limit`;
  return (
    <FieldFrame id={found.id} field={field} error={error}>
      <textarea
        id={found.id}
        class="form-input ff-textarea"
        name={field.name}
        rows={rows}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(found.id, field.hint, error, maxLength !== undefined && limitId)}
        data-grow
        data-writing-hints={hintsFor}
        data-draft={draft}
        data-max-length={maxLength}
        data-text-left={maxLength === undefined ? undefined : t('charactersLeft', { count: '{count}' })}
        data-text-over={maxLength === undefined ? undefined : t('charactersOver', { count: '{count}' })}
      >
        {found.text ?? value ?? ''}
      </textarea>
      {maxLength === undefined ? null : (
        <p class="form-hint ff-limit" id={limitId}>
          {t('charactersMost', { max: maxLength })}
        </p>
      )}
    </FieldFrame>
  );
}
