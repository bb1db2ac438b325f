import type { Words } from '../../facts/shape.ts';
import type { Decider, SchemeAnswer, WhoPaysAnswer } from '../answer.ts';
import {
  daysOf,
  during,
  head,
  inOrder,
  lawOf,
  lawOfSections,
  type Reading,
  type ReadingItem,
  section,
} from './reading.ts';

const deciders: Readonly<Record<Decider, Words>> = {
  akasse: { da: 'A-kassen afgør.', en: 'The fund decides.' },
  kommune: { da: 'Kommunen afgør.', en: 'The municipality decides.' },
  arbejdsgiver: { da: 'Arbejdsgiveren afgør.', en: 'The employer decides.' },
  skole: { da: 'Skolen afgør.', en: 'The school decides.' },
  fond: { da: 'Fonden afgør.', en: 'The fund of the agreement decides.' },
};

function item(scheme: SchemeAnswer): ReadingItem {
  const { they, standing, decides, subsidy, unread } = scheme;
  const open = standing !== 'no';
  return {
    scheme: scheme.id,
    standing,
    title: scheme.name,
    lines: [
      they.because,
      ...(open ? during(they.rate) : []),
      ...(subsidy === null
        ? []
        : [{ da: `Arbejdsgiveren får ${subsidy.words.da}.`, en: `The employer gets ${subsidy.words.en}.` }]),
      ...(open ? [they.nextStep] : []),
      ...(open && !unread ? [deciders[decides]] : []),
      ...daysOf(scheme),
    ],
    missing: scheme.missing,
    law: lawOf(scheme.cites),
  };
}

/** Every scheme, dense: what holds, what is missing as questions, whom to ask, and why not. */
export function caseworkerReading(answer: WhoPaysAnswer): Reading {
  const of = (standing: SchemeAnswer['standing']) =>
    inOrder(answer.schemes.filter((scheme) => scheme.standing === standing));
  const [yes, missing, asks, no] = [of('yes'), of('missing'), of('ask'), of('no')];
  const near = asks.filter(({ concerns }) => concerns);
  const sections = [
    ...section({ da: 'Kan bruges', en: 'Can be used' }, yes.map(item)),
    ...section({ da: 'Mangler noget', en: 'Something is missing' }, missing.map(item)),
    ...section({ da: 'Spørg', en: 'Ask' }, near.map(item)),
    ...section(
      { da: 'Ikke læst, og næppe for personen', en: 'Not read, and hardly for the person' },
      asks.filter(({ concerns }) => !concerns).map((scheme) => ({ ...item(scheme), aside: true })),
    ),
    ...section({ da: 'Kan ikke bruges', en: 'Cannot be used' }, no.map(item)),
  ];
  const count = (list: readonly unknown[]) => list.length;
  return {
    reader: 'caseworker',
    ...head(answer),
    result:
      count(yes) > 0
        ? { da: `${count(yes)} ordninger kan bruges i dag.`, en: `${count(yes)} schemes can be used today.` }
        : { da: 'Ingen ordning kan bruges, som sagen står.', en: 'No scheme can be used as the case stands.' },
    lead: {
      da: `${count(missing)} mangler en oplysning, ${count(near)} skal der spørges om, ${count(no)} kan ikke bruges.`,
      en: `${count(missing)} lack a fact, ${count(near)} must be asked about, ${count(no)} cannot be used.`,
    },
    sections,
    against: [],
    law: lawOfSections(sections),
  };
}
