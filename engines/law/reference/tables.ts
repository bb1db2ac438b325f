import type { Form } from '../facts/shape.ts';

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What a value looks like, for a reader. */
export function formText(form: Form): string {
  switch (form.kind) {
    case 'choice':
      return form.options
        .map(({ code, until }) => `\`${code}\`${until === undefined ? '' : ` (until ${until})`}`)
        .join(', ');
    case 'number':
      return `number ${form.min}-${form.max}${form.decimals === 0 ? '' : `, ${form.decimals} decimals`}`;
    case 'text':
      return form.hint.en;
    case 'optional':
      return `${formText(form.of)}; may be left out`;
    case 'list':
      return `list of ${formText(form.of)}`;
    case 'fields':
      return Object.entries(form.fields)
        .map(([name, field]) => `**${name}** (${field.label.en}): ${formText(field.form)}`)
        .join('; ');
    default:
      return form.kind === 'date' ? 'date' : 'true or false';
  }
}

/** One value of the form, as it is written in a YAML file. */
export function example(form: Form): string {
  switch (form.kind) {
    case 'choice':
      return form.options.find(({ until }) => until === undefined)?.code ?? form.options[0]?.code ?? '';
    case 'date':
      return '2026-03-02';
    case 'yes-no':
      return 'true';
    case 'number':
      return String(Math.min(form.max, Math.max(form.min, form.decimals === 0 ? 12 : 12.5)));
    case 'text':
      return form.pattern.test('12345678') ? "'12345678'" : form.pattern.test('kontakt.behov') ? 'kontakt.behov' : 'ar';
    case 'optional':
      return example(form.of);
    case 'list':
      return `[${example(form.of)}]`;
    case 'fields':
      return `{ ${Object.entries(form.fields)
        .map(([name, field]) => `${name}: ${example(field.form)}`)
        .join(', ')} }`;
  }
}
