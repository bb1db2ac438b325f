import type { Words } from '../../facts/shape.ts';
import type { SchemeAnswer, SchemeId, WhoPaysAnswer } from '../answer.ts';
import { daysOf, head, lawOf, lawOfSections, type Reading, type ReadingItem, section } from './reading.ts';

/** What a company can take part in, in the order in which it meets it. */
const before: readonly SchemeId[] = ['T02c', 'T09', 'T08'];
const atHiring: readonly SchemeId[] = ['T03', 'T07', 'T07b'];
const after: readonly SchemeId[] = ['F162', 'T08b', 'ARB', 'T10', 'T12', 'T14'];

const declaration: readonly Words[] = [
  {
    da: 'I skriver en erklæring. Der skal stå tre ting: I ansætter personen uden løntilskud. Kurset er aftalt. Jobbet begynder lige efter kurset.',
    en: 'You write a declaration. It says three things: you hire the person without wage subsidy. The course is agreed. The job begins directly after the course.',
  },
  { da: 'I betaler ikke for kurset.', en: 'You do not pay for the course.' },
];

/** LAB §§ 154-158; BEK-LAB on VITAS. */
const apprentice: readonly Words[] = [
  {
    da: 'I indgår en uddannelsesaftale. Søg tilskuddet i VITAS senest en måned efter, at aftalen begynder. Søger I senere, får I det først fra den dag.',
    en: 'You make a training agreement. Apply in VITAS within a month after it begins. Later, you have the subsidy from that day only.',
  },
  {
    da: 'Lønnen skal mindst være som for ufaglærte. Der er intet tilskud til sosu-elever og pædagogiske assistenter med ret til voksenelevløn.',
    en: 'Pay must be at least unskilled. There is no subsidy for care trades with a right to adult apprentice pay.',
  },
];

/** Texts of their own where a company’s part is another than the person’s. */
const own: Partial<Record<SchemeId, readonly Words[]>> = {
  T02c: declaration,
  T03: [
    {
      da: 'Søg hos kommunen, før I bruger penge på kurset. I får betalt det, I kan vise en regning på.',
      en: 'Apply to the municipality before you spend money on the course. You are paid what you can show a bill for.',
    },
    {
      da: 'Kurset skal være mere end det, I selv skal lære en ny medarbejder.',
      en: 'The course must go beyond what you are to teach a new employee yourself.',
    },
  ],
  T07: apprentice,
  T07b: apprentice,
  ARB: [
    {
      da: 'I betaler selv det, en ny medarbejder skal lære for at gøre jobbet.',
      en: 'You pay for what a new employee must learn to do the job.',
    },
  ],
  T10: [
    {
      da: 'Spørg skolen om VEU-godtgørelse, når I melder en ansat til.',
      en: 'Ask the school about VEU allowance when you sign up an employee.',
    },
  ],
};

/** What is still open, where the text of its own does not tell it. */
const open = ({ id, standing, unread }: SchemeAnswer): boolean =>
  own[id] !== undefined &&
  !unread &&
  ((standing === 'missing' && id === 'T03') || (standing === 'ask' && id !== 'ARB'));

function item(scheme: SchemeAnswer): ReadingItem {
  const { subsidy, they, standing } = scheme;
  const closed = standing === 'no';
  return {
    scheme: scheme.id,
    standing,
    title: scheme.name,
    lines: [
      ...(subsidy === null ? [] : [{ da: `I får ${subsidy.words.da}.`, en: `You get ${subsidy.words.en}.` }]),
      ...(closed ? [they.because] : (own[scheme.id] ?? [they.because, they.nextStep])),
      ...(open(scheme) ? [they.because] : []),
      ...daysOf(scheme),
    ],
    missing: [],
    law: lawOf(scheme.cites),
  };
}

/** What the company pays, what it gets, and what it must write or apply for, and when. */
export function companyReading(answer: WhoPaysAnswer): Reading {
  const of = (ids: readonly SchemeId[], closed: boolean) =>
    ids.flatMap((id) => answer.schemes.filter((scheme) => scheme.id === id && (scheme.standing === 'no') === closed));
  const sections = [
    ...section({ da: 'Før I ansætter', en: 'Before you hire' }, of(before, false).map(item)),
    ...section({ da: 'Når I ansætter', en: 'When you hire' }, of(atHiring, false).map(item)),
    ...section({ da: 'Når personen er ansat', en: 'Once the person is hired' }, of(after, false).map(item)),
  ];
  const paid = answer.schemes.filter(
    ({ id, standing }) => standing !== 'no' && standing !== 'ask' && (id === 'T02c' || atHiring.includes(id)),
  );
  return {
    reader: 'company',
    ...head(answer),
    result:
      paid.length > 0
        ? { da: 'I kan få hjælp til at betale for kurset.', en: 'You can have help to pay for the course.' }
        : {
            da: 'I betaler selv. Spørg, om der er hjælp at få.',
            en: 'You pay yourselves. Ask whether there is help to be had.',
          },
    lead:
      paid.length > 0
        ? {
            da: 'Spørg kommunen, før I skriver under og før kurset begynder.',
            en: 'Ask the municipality before you sign and before the course begins.',
          }
        : null,
    sections,
    against: of([...before, ...atHiring, ...after], true).map(item),
    law: lawOfSections(sections),
  };
}
