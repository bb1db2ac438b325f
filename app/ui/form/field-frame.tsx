import type { Child } from 'hono/jsx';
import { classes } from '../classes.ts';
import { useText } from '../context.ts';
import { WhyAsked, type WhyAskedProps } from './why-asked.tsx';

/** What all fields share. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Fields are optional and marked so; a required one needs no mark. */
  readonly required?: boolean | undefined;
  readonly why?: WhyAskedProps | undefined;
  /** Overrides what the form says. */
  readonly error?: string | undefined;
}

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** The ids of hint and error, for `aria-describedby`. */
export function describedBy(id: string, hint: unknown, error: unknown, ...others: readonly (string | false)[]) {
  const ids = classes(Boolean(hint) && hintId(id), Boolean(error) && errorId(id), ...others);
  return ids === '' ? undefined : ids;
}

export function OptionalMark({ required }: { readonly required?: boolean | undefined }) {
  const t = useText();
  return required ? null : <span class="weight-normal ff-optional"> {t('optional')}</span>;
}

export function Hint({ id, text }: { readonly id: string; readonly text?: string | undefined }) {
  return text ? (
    <span class="form-hint" id={hintId(id)}>
      {text}
    </span>
  ) : null;
}

export function FieldError({ id, text }: { readonly id: string; readonly text?: string | undefined }) {
  const t = useText();
  return text ? (
    <span class="form-error-message" id={errorId(id)}>
      <span class="sr-only">{t('errorPrefix')}</span>
      {text}
    </span>
  ) : null;
}

interface FrameProps {
  readonly id: string;
  readonly field: FieldProps;
  readonly error?: string | undefined;
  readonly children?: Child;
}

/** Label, hint, error, input, and why it is asked, in this order. */
export function FieldFrame({ id, field, error, children }: FrameProps) {
  return (
    <div class={classes('form-group', error && 'form-error')}>
      <label class="form-label" for={id}>
        {field.label}
        <OptionalMark required={field.required} />
      </label>
      <Hint id={id} text={field.hint} />
      <FieldError id={id} text={error} />
      {children}
      {field.why ? <WhyAsked {...field.why} /> : null}
    </div>
  );
}

/** The same for a group of inputs: a fieldset with a legend. */
export function GroupFrame({ id, field, error, children }: FrameProps) {
  return (
    <div class={classes('form-group', error && 'form-error')}>
      <fieldset aria-describedby={describedBy(id, field.hint, error)}>
        <legend class="form-label">
          {field.label}
          <OptionalMark required={field.required} />
        </legend>
        <Hint id={id} text={field.hint} />
        <FieldError id={id} text={error} />
        {children}
      </fieldset>
      {field.why ? <WhyAsked {...field.why} /> : null}
    </div>
  );
}
