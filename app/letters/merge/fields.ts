import { say } from '../../kernel/text/bilingual.ts';
import { decisionFields } from './decision-fields.ts';
import type { FieldType, MergeFieldMeaning } from './field-types.ts';

/** Every merge field there is. Names are Danish, since those who edit letters read them. */
export const mergeFields = {
  fornavn: {
    type: 'name',
    label: say('Borgerens fornavn', 'The citizen’s given name'),
    example: say('Maja', 'Maja'),
  },
  navn: {
    type: 'name',
    label: say('Borgerens fulde navn', 'The citizen’s full name'),
    example: say('Maja Lind', 'Maja Lind'),
  },
  kontaktperson: {
    type: 'name',
    label: say('Kontaktpersonens navn', 'The contact person’s name'),
    example: say('Anna Holm', 'Anna Holm'),
  },
  'kontaktperson.fornavn': {
    type: 'name',
    label: say('Kontaktpersonens fornavn', 'The contact person’s given name'),
    example: say('Anna', 'Anna'),
  },
  'kontaktperson.telefon': {
    type: 'phone',
    label: say('Kontaktpersonens telefon', 'The contact person’s phone'),
    example: say('72 33 33 33', '72 33 33 33'),
  },
  'kontaktperson.mail': {
    type: 'mail',
    label: say('Kontaktpersonens e-mail', 'The contact person’s e-mail'),
    example: say('anna@example.dk', 'anna@example.dk'),
  },
  kommune: {
    type: 'name',
    label: say('Kommunens navn', 'The municipality’s name'),
    example: say('Hjørring Kommune', 'Hjørring Kommune'),
  },
  'kommune.telefon': {
    type: 'phone',
    label: say('Kommunens telefon', 'The municipality’s phone'),
    example: say('72 33 33 00', '72 33 33 00'),
  },
  dato: {
    type: 'date',
    label: say('Dagen, hvor brevet er skrevet', 'The day the letter is written'),
    example: say('24. november 2026', '24 November 2026'),
  },
  link: {
    type: 'link',
    label: say('Adressen på borgerens side', 'The address of the citizen’s page'),
    example: say('https://fodfaeste.example/min-side', 'https://fodfaeste.example/min-side'),
  },
  'moede.tidspunkt': {
    type: 'moment',
    label: say('Hvornår mødet er', 'When the meeting is'),
    example: say('tirsdag den 1. december 2026 kl. 10.00', 'Tuesday 1 December 2026 at 10:00'),
  },
  'moede.sted': {
    type: 'sentence',
    label: say('Hvor mødet er, eller hvordan I taler', 'Where the meeting is, or how you talk'),
    example: say('Hos os: Nørregade 1, Hjørring', 'At our office: Nørregade 1, Hjørring'),
  },
  'moede.med': {
    type: 'name',
    label: say('Hvem borgeren møder', 'Who the citizen meets'),
    example: say('Anna Holm', 'Anna Holm'),
  },
  'moede.minutter': {
    type: 'sentence',
    label: say('Hvor længe mødet varer', 'How long the meeting lasts'),
    example: say('30 minutter', '30 minutes'),
  },
  'moede.foer': {
    type: 'moment',
    label: say('Hvornår mødet var før', 'When the meeting was before'),
    example: say('mandag den 30. november 2026 kl. 9.00', 'Monday 30 November 2026 at 9:00'),
  },
  frist: {
    type: 'date',
    label: say('Den sidste dag', 'The last day'),
    example: say('2. december 2026', '2 December 2026'),
  },
  tekst: {
    type: 'text',
    label: say('Det, kontaktpersonen eller afsenderen skrev', 'What the contact person or the sender wrote'),
    example: say('Tak for snakken i går. Vi ses på tirsdag.', 'Thank you for our talk yesterday. See you on Tuesday.'),
  },
  sted: {
    type: 'name',
    label: say('Virksomheden', 'The company'),
    example: say('Løkken Bageri', 'Løkken Bageri'),
  },
  opgave: {
    type: 'sentence',
    label: say('Hvad borgeren skal lave der', 'What the citizen does there'),
    example: say('Medhjælper i bageriet', 'Helper in the bakery'),
  },
  periode: {
    type: 'sentence',
    label: say('Fra hvornår til hvornår', 'From when to when'),
    example: say('fra den 7. december 2026 til den 1. januar 2027', 'from 7 December 2026 to 1 January 2027'),
  },
  ...decisionFields,
} as const satisfies Readonly<Record<string, MergeFieldMeaning>>;

export type MergeField = keyof typeof mergeFields;
export const typeOfField = (name: MergeField): FieldType => mergeFields[name].type;
export const isMergeField = (name: string): name is MergeField => Object.hasOwn(mergeFields, name);

/** What stands in the fields of one letter, in the language of its reader. */
export type MergeValues = Readonly<Partial<Record<MergeField, string>>>;

const slot = /\{([^{}]*)\}/g;

/** A field as it stands in a text, with the line it is on. */
export interface FoundField {
  readonly name: string;
  readonly line: number;
}

export const fieldsIn = (text: string): FoundField[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(slot)].map(([, name = '']) => ({ name: name.trim(), line: index + 1 })),
    );

/**
 * A text with its fields filled in.
 * @throws Error when a value is missing: templates are checked when they are saved, so that is a fault of ours
 */
export const fillIn = (text: string, values: MergeValues): string =>
  text.replace(slot, (_, typed: string) => {
    const name = typed.trim();
    const value = isMergeField(name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`the letter lacks a value for {${name}}`);
    return value;
  });
