import { acts } from './acts.ts';
import { derived, eventsNotFacts } from './derived.ts';
import { allFactKinds, type FactKind, factKinds } from './kinds.ts';
import type { Form } from './shape.ts';

const intro = `# The facts that the law reads about a person

Written by \`engines/law/facts/render.ts\` from the definitions in \`engines/law/facts/kinds/\`; a test holds the two equal.
To renew this page after a change: \`WRITE_FACTS=1 npx vitest run engines/law/facts/render.test.ts\`.

- **One vocabulary** for the law packs (2020 to 2027) and for the people module. A pack maps these facts to its own groups; the
  number in LAB § 6 is never stored, because it changes with the law.
- **Every fact is bitemporal**: *valid* [from, to) says when it was so, *recorded* says when we learnt it. Nothing is
  overwritten: a correction is recorded later. "Once" holds for life and has recorded time only.
- **Basis**: *registered* from its source; *decided* by an authority; *judged* by a professional. Decided and judged facts keep
  author, reason and date. No machine makes or changes a judged fact.
- **Protection**: *ordinary*; *confidential* (duty of secrecy, forvaltningsloven § 27); *special* (GDPR art. 9, or art. 10 and
  databeskyttelsesloven § 8). A diagnosis is never a fact.
- **Known to**: who may see it without a grant: the citizen always; \`sagsbehandler\` of the authority that has the case;
  \`virksomhedskonsulent\` of the same municipality; \`a-kasse\` of the member. Everybody else needs a grant with a legal basis.
- The payment side of benefits (income, wealth, supplements) is outside, except where the employment effort reads it.`;

/** The page FACTS.md. */
export function renderFacts(): string {
  return [
    intro,
    '## Facts',
    table(
      ['key', 'Danish name', 'meaning', 'value', 'valid', 'basis', 'protection', 'from', 'known to', 'read by'],
      allFactKinds().map(factRow),
    ),
    '## Derived: counted, never stored',
    table(
      ['key', 'name', 'rule of counting', 'from facts', 'paragraphs'],
      derived.map(({ key, name, rule, from, paragraphs }) => [
        `\`${key}\``,
        name,
        rule,
        from.map((kind) => `\`${kind}\``).join(' '),
        paragraphs.join('; '),
      ]),
    ),
    '## Events: not facts about a person',
    eventsNotFacts.map((event) => `- ${event}`).join('\n'),
    '## Acts and orders, as read',
    table(
      ['short', 'Danish name', 'English', 'version'],
      Object.entries(acts).map(([key, { name, number }]) => [key, name.da, name.en, number]),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function factRow(kind: FactKind): string[] {
  const { name, meaning, shape, valid, basis, sensitivity, sources, knownTo, readBy, from, until } = factKinds[kind];
  const law = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(', ');
  return [
    `\`${kind}\``,
    name.da,
    `${meaning.en}${law === '' ? '' : ` In law ${law}.`}`,
    formText(shape.form),
    valid,
    basis,
    sensitivity,
    sources.join(', '),
    knownTo.join(', '),
    readBy.join('; '),
  ];
}

function formText(form: Form): string {
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
      return `${formText(form.of)} or null`;
    case 'list':
      return `list of ${formText(form.of)}`;
    case 'fields':
      return Object.entries(form.fields)
        .map(([name, field]) => `**${name}**: ${formText(field.form)}`)
        .join('; ');
    default:
      return form.kind === 'date' ? 'date' : 'true or false';
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
