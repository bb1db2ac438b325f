import { acts } from '../facts/acts.ts';
import { derived } from '../facts/derived.ts';
import { allFactKinds, type FactKind, factKinds } from '../facts/kinds.ts';
import type { Subject } from '../inputs/input.ts';
import { allEventKinds, inputKinds } from '../inputs/kinds.ts';
import { factsIntro } from './facts-intro.ts';
import { example, formText, table } from './tables.ts';

const subjects: readonly (readonly [Subject, string])[] = [
  ['person', 'Events and states of a case (subject `person`)'],
  ['virksomhed', 'A place of work (subject `virksomhed`)'],
  ['kommune', 'An authority (subject `kommune`)'],
];

/** The page FACTS.md. */
export function renderFacts(): string {
  return [
    factsIntro,
    '## Facts about a person',
    table(
      [
        'key',
        'Danish name',
        'meaning',
        'value',
        'example',
        'valid',
        'silence',
        'basis',
        'protection',
        'from',
        'known to',
        'read by',
      ],
      allFactKinds().map(factRow),
    ),
    ...subjects.flatMap(([subject, heading]) => [`## ${heading}`, eventTable(subject)]),
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
    '## Acts and orders, as the facts cite them',
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
  return [
    `\`${kind}\``,
    name.da,
    `${meaning.en}${inLaw(from, until)}`,
    formText(shape.form),
    `\`${kind}: ${example(shape.form)}\``,
    valid + (inputKinds[kind].overlaps ? ', several' : ''),
    silenceText(inputKinds[kind].silence),
    basis,
    sensitivity,
    sources.join(', '),
    knownTo.join(', '),
    readBy.join('; '),
  ];
}

function eventTable(subject: Subject): string {
  return table(
    ['key', 'Danish name', 'meaning', 'value', 'example', 'valid', 'silence', 'read by'],
    allEventKinds()
      .filter((kind) => inputKinds[kind].subject === subject)
      .map((kind) => {
        const { name, meaning, shape, valid, silence, overlaps, readBy, from, until } = inputKinds[kind];
        return [
          `\`${kind}\``,
          name.da,
          `${meaning.en}${inLaw(from, until)}`,
          formText(shape.form),
          `\`${kind}: ${example(shape.form)}\``,
          valid + (overlaps && valid !== 'moment' ? ', several' : ''),
          silenceText(silence),
          readBy.join('; '),
        ];
      }),
  );
}

function inLaw(from: string | undefined, until: string | undefined): string {
  const law = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(', ');
  return law === '' ? '' : ` In law ${law}.`;
}

const silenceText = (silence: 'none' | 'unknown'): string => (silence === 'none' ? 'no' : 'not known');
