import type { Again } from '../../decisions/forms.ts';

/** What somebody typed into a form that came back; null for nothing. */
export function typedIn(again: Again | undefined, name: string): string | null {
  const value = again?.values[name];
  const text = typeof value === 'string' ? value : value?.[0];
  return text?.trim() || null;
}
