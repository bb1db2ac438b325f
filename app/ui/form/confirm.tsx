import type { Child } from 'hono/jsx';
import { Form } from './form.tsx';
import { Submit } from './submit.tsx';

export interface ConfirmProps {
  /** The question, as the page's `h1`. */
  readonly heading: string;
  readonly action: string;
  readonly submitLabel: string;
  readonly cancelHref: string;
  readonly danger?: boolean | undefined;
  readonly once?: string | undefined;
  readonly version?: string | number | undefined;
  readonly returnTo?: string | undefined;
  /** What happens, and fields if any. */
  readonly children?: Child;
}

/** A page of its own instead of a dialog: it has an address, can be printed, and works everywhere. */
export function Confirm({ heading, submitLabel, cancelHref, danger, children, ...form }: ConfirmProps) {
  return (
    <div class="ff-confirm">
      <h1>{heading}</h1>
      <Form {...form}>
        {children}
        <Submit kind={danger ? 'warning' : 'primary'} cancelHref={cancelHref}>
          {submitLabel}
        </Submit>
      </Form>
    </div>
  );
}
