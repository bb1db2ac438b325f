import type { z } from 'zod';
import { type Bilingual, say } from '../text/bilingual.ts';
import type { AnyAct } from './act.ts';
import { type Control, type FieldMeta, fieldMeta } from './field.ts';

const blank = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'da' in value && 'en' in value;

const chosen: readonly (Control | undefined)[] = ['select', 'radio', 'checkboxes'];

/** Says what to do, with the label quoted as it stands: labels are questions, nouns and half sentences alike. */
function missingText(label: Bilingual, control: Control | undefined): Bilingual {
  if (label.da.endsWith('?')) return say(`Svar på “${label.da}”`, `Answer “${label.en}”`);
  if (chosen.includes(control)) return say(`Vælg et svar: “${label.da}”`, `Choose an answer: “${label.en}”`);
  return say(`Udfyld feltet “${label.da}”`, `Fill in the field “${label.en}”`);
}

// A schema may carry its own sentence: `.refine(test, { params: say('…', '…') })`.
function textFor(issue: z.core.$ZodIssue, label: Bilingual, value: unknown, meta: FieldMeta | undefined): Bilingual {
  if (blank(value)) return meta?.missing ?? missingText(label, meta?.control);
  if (issue.code === 'custom' && isBilingual(issue.params)) return { da: issue.params.da, en: issue.params.en };
  if ((issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'number') {
    return issue.code === 'too_big'
      ? say(`“${label.da}” må højst være ${issue.maximum}`, `“${label.en}” must be at most ${issue.maximum}`)
      : say(`“${label.da}” skal være mindst ${issue.minimum}`, `“${label.en}” must be at least ${issue.minimum}`);
  }
  if (issue.code === 'too_big') {
    return say(
      `“${label.da}” må højst fylde ${issue.maximum} tegn`,
      `“${label.en}” must be at most ${issue.maximum} characters`,
    );
  }
  return say(
    `“${label.da}” er ikke skrevet rigtigt. Ret det, og prøv igen`,
    `“${label.en}” is not written correctly. Correct it and try again`,
  );
}

/** Field by field what is wrong, in words that say what to do. The first fault of each field is enough. */
export function invalidFields(
  act: AnyAct,
  raw: Readonly<Record<string, unknown>>,
  error: z.ZodError,
): Record<string, Bilingual> {
  const found: Record<string, Bilingual> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        found[key] ??= say(`Feltet “${key}” kendes ikke`, `The field “${key}” is not known`);
      continue;
    }
    if (found[name]) continue;
    const schema = (act.input.shape as Record<string, z.ZodType>)[name];
    const meta = schema ? fieldMeta(schema) : undefined;
    found[name] = textFor(issue, meta?.label ?? say(name, name), raw[name], meta);
  }
  return found;
}
