import type { Child } from 'hono/jsx';
import { Icon, type IconName } from '../icon/icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'warning';

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  tertiary: 'button button-tertiary',
  warning: 'button button-warning',
};

export const buttonClass = (kind: ButtonKind) => kinds[kind];

export interface LinkButtonProps {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly children?: Child;
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({ href, kind = 'secondary', icon, children }: LinkButtonProps) {
  return (
    <a class={kinds[kind]} href={href}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}

export interface ButtonProps {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly action?: string | undefined;
  /** The form it belongs to, when it stands outside. */
  readonly form?: string | undefined;
  /** The answer is a file to look at beside the form; say so in the words of the button. */
  readonly newTab?: boolean | undefined;
  readonly children?: Child;
}

/** A submit button inside a form, where several stand side by side; `Submit` is for the one at the end. */
export function Button({ kind = 'secondary', icon, name, value, action, form, newTab, children }: ButtonProps) {
  const target = newTab ? '_blank' : undefined;
  return (
    <button
      class={kinds[kind]}
      type="submit"
      name={name}
      value={value}
      formaction={action}
      form={form}
      formtarget={target}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
