import { isPlainDate } from '../dates/index.ts';
import type { Form, Words } from './shape.ts';

/** What is wrong with a value, and where: '' for the whole value, else the names of the parts joined by dots. */
export interface Problem extends Words {
  readonly path: string;
}

/** The first fault of a value against a form, or null when it fits. */
export function check(form: Form, value: unknown, path = ''): Problem | null {
  switch (form.kind) {
    case 'choice':
      return form.options.some(({ code }) => code === value) ? null : problem(path, notAChoice);
    case 'date':
      return isPlainDate(value) ? null : problem(path, notADate);
    case 'yes-no':
      return typeof value === 'boolean' ? null : problem(path, notYesNo);
    case 'number':
      return checkNumber(form, value, path);
    case 'text':
      return typeof value === 'string' && form.pattern.test(value) ? null : problem(path, expected(form.hint));
    case 'optional':
      return value === null ? null : check(form.of, value, path);
    case 'list':
      return checkList(form.of, value, path);
    case 'fields':
      return checkFields(form, value, path);
  }
}

const notAChoice = { da: 'Vælg en af mulighederne.', en: 'Choose one of the options.' };
const notADate = { da: 'Skriv en dato, der findes.', en: 'Write a date that exists.' };
const notYesNo = { da: 'Svar ja eller nej.', en: 'Answer yes or no.' };
const notAList = { da: 'Vælg en eller flere forskellige.', en: 'Choose one or more different ones.' };
const unknownPart = { da: 'Oplysningen findes ikke her.', en: 'This part is not known here.' };

function problem(path: string, words: Words): Problem {
  return { path, da: words.da, en: words.en };
}

function expected(hint: Words): Words {
  return { da: `Skriv ${hint.da}.`, en: `Write: ${hint.en}.` };
}

function checkNumber(form: Extract<Form, { kind: 'number' }>, value: unknown, path: string): Problem | null {
  const { min, max, decimals } = form;
  const scaled = typeof value === 'number' ? value * 10 ** decimals : Number.NaN;
  const fits =
    typeof value === 'number' && value >= min && value <= max && Math.abs(scaled - Math.round(scaled)) < 1e-6;
  if (fits) return null;
  const [da, en] = decimals === 0 ? ['et helt tal', 'a whole number'] : ['et tal', 'a number'];
  return problem(path, { da: `Skriv ${da} fra ${min} til ${max}.`, en: `Write ${en} from ${min} to ${max}.` });
}

function checkList(of: Form, value: unknown, path: string): Problem | null {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return problem(path, notAList);
  for (const [index, part] of value.entries()) {
    const found = check(of, part, join(path, String(index)));
    if (found !== null) return found;
  }
  return null;
}

function checkFields(form: Extract<Form, { kind: 'fields' }>, value: unknown, path: string): Problem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem(path, { da: 'Udfyld felterne.', en: 'Fill in the fields.' });
  }
  const parts = new Map<string, unknown>(Object.entries(value));
  for (const [name, field] of Object.entries(form.fields)) {
    const found = check(field.form, parts.get(name), join(path, name));
    if (found !== null) return found;
    parts.delete(name);
  }
  const [extra] = parts.keys();
  return extra === undefined ? null : problem(join(path, extra), unknownPart);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
