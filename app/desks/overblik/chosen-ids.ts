import type { RawForm } from '../../kernel/act/form-data.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The cases that were ticked (or what else a form sends ids of), each once. */
export function chosenIds(form: RawForm, name = 'sag'): string[] {
  const sent = form[name] ?? [];
  return [...new Set(typeof sent === 'string' ? [sent] : sent)].filter((id) => uuid.test(id));
}
