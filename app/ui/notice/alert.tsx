import type { Child } from 'hono/jsx';
import { type Tone, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';
import { tones } from './tones.tsx';

export interface AlertProps {
  readonly kind?: Tone | undefined;
  readonly heading?: string | undefined;
  /** Two by default; three inside a section. */
  readonly level?: 2 | 3 | undefined;
  readonly children?: Child;
}

/** A box that belongs to the page. What just happened is a `Flash`. */
export function Alert({ kind = 'info', heading, level = 2, children }: AlertProps) {
  const t = useText();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class={tones[kind].box}>
      <Icon name={kind} class="alert-icon" />
      <span class="sr-only">{`${t(tones[kind].name)}: `}</span>
      {heading ? <Heading class="alert-heading">{heading}</Heading> : null}
      <div class="alert-text">{children}</div>
    </div>
  );
}
