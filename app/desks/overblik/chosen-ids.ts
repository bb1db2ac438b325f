import type { RawForm } from '../../kernel/act/form-data.ts';

const caseId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The cases that were ticked, each once. */
export function chosenIds(form: RawForm): string[] {
  const sent = form['sag'] ?? [];
  return [...new Set(typeof sent === 'string' ? [sent] : sent)].filter((id) => caseId.test(id));
}
