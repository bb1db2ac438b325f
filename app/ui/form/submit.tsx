import type { Child } from 'hono/jsx';
import { type ButtonKind, buttonClass } from '../content/button.tsx';
import { useText } from '../context.ts';

export interface SubmitProps {
  readonly kind?: ButtonKind | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Sends the same form to another address. */
  readonly action?: string | undefined;
  /** A way out that changes nothing. */
  readonly cancelHref?: string | undefined;
  readonly children?: Child;
}

/** The button that sends the form, named after what it does. */
export function Submit({ kind = 'primary', name, value, action, cancelHref, children }: SubmitProps) {
  const t = useText();
  return (
    <div class="ff-actions">
      <button class={buttonClass(kind)} type="submit" name={name} value={value} formaction={action}>
        {children}
      </button>
      {cancelHref ? (
        <a class="ff-cancel" href={cancelHref}>
          {t('cancel')}
        </a>
      ) : null}
    </div>
  );
}
