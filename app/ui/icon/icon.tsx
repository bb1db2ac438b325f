import { classes } from '../classes.ts';
import { iconPaths } from './icon-paths.ts';

export type IconName = keyof typeof iconPaths;

export interface IconProps {
  readonly name: IconName;
  readonly class?: string | undefined;
}

/** A picture beside a text, never instead of one: hidden from screen readers. */
export function Icon({ name, class: extra }: IconProps) {
  return (
    <svg
      class={classes('icon-svg', extra)}
      viewBox="0 -960 960 960"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
