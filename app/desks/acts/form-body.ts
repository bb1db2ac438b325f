import type { RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext } from '../../kernel/http/context.ts';

/** The fields of a posted form as text; files are no part of an act. */
export async function formBody(c: WebContext): Promise<RawForm> {
  const body = await c.req.parseBody({ all: true });
  const form: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
    form[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return form;
}

export const textOf = (form: RawForm, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' ? value : value?.[0];
};

/** Underscored names belong to the form, the rest to the act. */
export const versionOf = (form: RawForm): number | undefined => {
  const typed = Number(textOf(form, '_version'));
  return Number.isInteger(typed) && typed > 0 ? typed : undefined;
};
