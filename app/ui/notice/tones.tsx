import type { Tone } from '../context.ts';

/** The class of a message box, and the word that says in speech what its colour says. */
export const tones = {
  info: { box: 'alert alert-info', name: 'alertInfo' },
  success: { box: 'alert alert-success', name: 'alertSuccess' },
  warning: { box: 'alert alert-warning', name: 'alertWarning' },
  error: { box: 'alert alert-error', name: 'alertError' },
} as const satisfies Record<Tone, { box: string; name: string }>;
