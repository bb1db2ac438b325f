import type { PlainInputs } from '../plain-inputs.ts';
import type { TenNumbers } from '../ten-rules.ts';

/** The ten rules in the language of a rules library. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** How the rules are written for it. */
  readonly how: string;
  /** Why it is not installed with the others. */
  readonly absent?: string;
  /** Loads the library and reads the rules into it, once. Throws where it is not installed. */
  readonly open: () => Promise<Runner>;
}

export interface Runner {
  /** The timed part: all rules for all people, in the shape in which the library answers. */
  readonly run: (people: readonly PlainInputs[]) => Promise<readonly unknown[]> | readonly unknown[];
  readonly numbersOf: (answer: unknown) => TenNumbers;
}

/**
 * Loads a package by a name that the build does not follow: these are development dependencies, and what ships is built
 * without them.
 */
export const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ name);
