import type { Child } from 'hono/jsx';
import { type Tone, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

export interface AlertProps {
  readonly kind?: Tone | undefined;
  readonly heading?: string | undefined;
  /** Two by default; three inside a section. */
  readonly level?: 2 | 3 | undefined;
  readonly children?: Child;
}

const kinds = {
  info: 'alert alert-info',
  success: 'alert alert-success',
  warning: 'alert alert-warning',
  error: 'alert alert-error',
} as const;
const names = { info: 'alertInfo', success: 'alertSuccess', warning: 'alertWarning', error: 'alertError' } as const;

/** A box that belongs to the page. What just happened is a `Flash`. */
export function Alert({ kind = 'info', heading, level = 2, children }: AlertProps) {
  const t = useText();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class={kinds[kind]}>
      <Icon name={kind} class="alert-icon" />
      <div class="alert-body">
        <span class="sr-only">{`${t(names[kind])}: `}</span>
        {heading ? <Heading class="alert-heading">{heading}</Heading> : null}
        <div class="alert-text">{children}</div>
      </div>
    </div>
  );
}
