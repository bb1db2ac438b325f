import type { Words } from '../../facts/shape.ts';

/** Who settles whether somebody gets the scheme. */
export type Decider = 'akasse' | 'kommune' | 'arbejdsgiver' | 'skole' | 'fond';

/** A way to have a course or an education paid: which rules answer for a person, or which gap says that none does here. */
export interface EducationScheme {
  /** T01 to T20, as in the digest on adult training. */
  readonly id: string;
  readonly name: Words;
  /** Rules whose states are the answer: one that holds is enough. */
  readonly rules: readonly string[];
  /** Rules on the course itself, once one is named. */
  readonly course: readonly string[];
  /** Where no rule could be read: the gap that says whom to ask. */
  readonly gap: string | null;
  readonly decides: Decider;
  readonly pays: Words;
  readonly during: Words;
  readonly nextStep: Words;
}

const municipalityPays: Words = { da: 'Kommunen. Det koster dig 0 kr.', en: 'The municipality. It costs you nothing.' };
const ownBenefit: Words = { da: 'Din egen ydelse', en: 'Your own benefit' };
const ownPay: Words = { da: 'Din løn', en: 'Your pay' };
const elsewhere: Words = { da: 'Det er ikke afgjort her.', en: 'Not settled here.' };

/** All schemes, those for the unemployed first. */
export const educationSchemes: readonly EducationScheme[] = [
  {
    id: 'T01',
    name: { da: 'Seks ugers jobrettet uddannelse', en: 'Six weeks of job-directed education' },
    rules: ['uddannelse.seks_uger.ret', 'uddannelse.seks_uger.opsigelse'],
    course: ['uddannelse.seks_uger.kursus_passer'],
    gap: null,
    decides: 'akasse',
    pays: municipalityPays,
    during: ownBenefit,
    nextStep: {
      da: 'Find kurset på listen, og søg hos din a-kasse, før det begynder.',
      en: 'Find the course on the list and apply to your fund before it begins.',
    },
  },
  {
    id: 'T01b',
    name: { da: 'Seks uger: kurser med stjerne', en: 'Six weeks: starred courses' },
    rules: [],
    course: [],
    gap: 'uddannelse.stjernekurser',
    decides: 'akasse',
    pays: municipalityPays,
    during: ownBenefit,
    nextStep: { da: 'Spørg din a-kasse.', en: 'Ask your fund.' },
  },
  {
    id: 'T02',
    name: { da: 'Kort kursus fra den regionale pulje', en: 'Short course from the regional pool' },
    rules: ['uddannelse.regional_pulje.mulighed'],
    course: ['uddannelse.regional_pulje.kursus_passer'],
    gap: null,
    decides: 'kommune',
    pays: municipalityPays,
    during: ownBenefit,
    nextStep: {
      da: 'Tag kurset, og en erklæring fra arbejdsgiveren, med til kommunen, før det begynder.',
      en: 'Take the course, and an employer’s declaration, to the municipality before it begins.',
    },
  },
  {
    id: 'T03',
    name: { da: 'Kursus efter ansættelse', en: 'Course after hiring' },
    rules: ['uddannelse.regional_pulje.ansaettelse', 'uddannelse.opkvalificering_ved_ansaettelse'],
    course: [],
    gap: null,
    decides: 'kommune',
    pays: { da: 'Kommunen betaler arbejdsgiveren.', en: 'The municipality pays the employer.' },
    during: ownPay,
    nextStep: { da: 'Arbejdsgiveren søger kommunen.', en: 'The employer applies to the municipality.' },
  },
  {
    id: 'T04',
    name: { da: 'Uddannelsesløft', en: 'Education lift' },
    rules: ['uddannelse.loeft80.mulighed', 'uddannelse.loeft80.fortsaetter'],
    course: [],
    gap: null,
    decides: 'kommune',
    pays: municipalityPays,
    during: { da: 'Højst 80 procent af højeste dagpenge', en: 'At most 80 per cent of the highest dagpenge' },
    nextStep: { da: 'Bed kommunen om en samtale.', en: 'Ask the municipality for a talk.' },
  },
  {
    id: 'T05',
    name: { da: 'Uddannelsesløft med 110 procent', en: 'Education lift at 110 per cent' },
    rules: ['uddannelse.loeft110.ret'],
    course: ['uddannelse.loeft110.uddannelse_passer'],
    gap: null,
    decides: 'kommune',
    pays: municipalityPays,
    during: { da: '110 procent af dine dagpenge', en: '110 per cent of your dagpenge' },
    nextStep: {
      da: 'Find uddannelsen på listen, og tal med kommunen.',
      en: 'Find the education on the list and talk with the municipality.',
    },
  },
  {
    id: 'T06',
    name: { da: 'Uddannelse eller kursus som tilbud', en: 'Education or course as an offer' },
    rules: ['uddannelse.ordinaer.mulighed', 'uddannelse.oevrig.mulighed'],
    course: [],
    gap: null,
    decides: 'kommune',
    pays: municipalityPays,
    during: ownBenefit,
    nextStep: { da: 'Tal med din kommune, før du begynder.', en: 'Talk with your municipality before you begin.' },
  },
  {
    id: 'T07',
    name: { da: 'Voksenlærling', en: 'Adult apprentice' },
    rules: ['uddannelse.voksenlaerling.fra_ledighed', 'uddannelse.voksenlaerling.fra_arbejde'],
    course: [],
    gap: null,
    decides: 'kommune',
    pays: { da: 'Arbejdsgiveren med tilskud fra kommunen', en: 'The employer, with a subsidy' },
    during: { da: 'Løn, mindst som ufaglært', en: 'Pay, at least unskilled' },
    nextStep: {
      da: 'Find en læreplads. Arbejdsgiveren søger inden en måned.',
      en: 'Find a place. The employer applies within a month.',
    },
  },
  {
    id: 'T08',
    name: { da: 'Jobrotation som vikar', en: 'Job rotation as a temp' },
    rules: ['uddannelse.jobrotation.vikar', 'uddannelse.jobrotation.fortsaetter'],
    course: [],
    gap: null,
    decides: 'kommune',
    pays: { da: 'Kommunen betaler arbejdsgiveren.', en: 'The municipality pays the employer.' },
    during: ownPay,
    nextStep: {
      da: 'Ordningen er lukket for nye fra februar 2026.',
      en: 'The scheme is closed to new people from February 2026.',
    },
  },
  {
    id: 'T09',
    name: { da: 'Kursus ved større afskedigelse', en: 'Courses at a large lay-off' },
    rules: ['uddannelse.varsling.mulighed'],
    course: [],
    gap: null,
    decides: 'kommune',
    pays: { da: 'Puljen hos det regionale arbejdsmarkedsråd', en: 'The pool of the regional council' },
    during: { da: 'Din løn, derefter din ydelse', en: 'Your pay, then your benefit' },
    nextStep: {
      da: 'Spørg kommunen, hvor virksomheden ligger.',
      en: 'Ask the municipality where the firm lies.',
    },
  },
  outside('T10', 'VEU-godtgørelse', 'VEU allowance', 'veu', 'arbejdsgiver', 'Spørg skolen.', 'Ask the school.'),
  outside('T12', 'SVU', 'SVU', 'svu', 'skole', 'Spørg VUC eller skolen.', 'Ask the adult education centre or school.'),
  outside(
    'T14',
    'Kompetencefond eller Omstillingsfond',
    'Competence or transition fund',
    'kompetencefonde',
    'fond',
    'Spørg din tillidsrepræsentant.',
    'Ask your shop steward.',
  ),
  outside('T16', 'FGU og EGU', 'FGU and EGU', 'fgu', 'kommune', 'Spørg kommunen.', 'Ask the municipality.'),
  outside('T17', 'IGU', 'IGU', 'igu', 'arbejdsgiver', 'Spørg kommunen.', 'Ask the municipality.'),
  outside(
    'T18',
    'Erhvervsuddannelse for voksne',
    'Vocational education for adults',
    'euv',
    'skole',
    'Spørg skolen.',
    'Ask the school.',
  ),
  {
    id: 'T19',
    name: { da: 'Kursus i læsning, skrivning og regning', en: 'Literacy, numeracy and dyslexia courses' },
    rules: ['uddannelse.faerdighedskursus.ret'],
    course: [],
    gap: 'uddannelse.fvu',
    decides: 'kommune',
    pays: {
      da: 'Kommunen. Kurser for ordblinde betaler staten.',
      en: 'The municipality. The state pays dyslexia courses.',
    },
    during: ownBenefit,
    nextStep: { da: 'Bed kommunen om en test.', en: 'Ask the municipality for a test.' },
  },
  {
    id: 'T20',
    name: { da: 'Egen uddannelse på dagpenge', en: 'Own education on dagpenge' },
    rules: ['uddannelse.egen.under_20_timer', 'uddannelse.hoejskole_under_25'],
    course: [],
    gap: 'uddannelse.egen_uddannelse_foer_2024',
    decides: 'akasse',
    pays: { da: 'Du betaler selv.', en: 'You pay yourself.' },
    during: { da: 'Dine dagpenge', en: 'Your dagpenge' },
    nextStep: { da: 'Fortæl det til din a-kasse, før du begynder.', en: 'Tell your fund before you begin.' },
  },
];

/** A scheme on law that was not read: never answered here. */
function outside(
  id: string,
  da: string,
  en: string,
  gap: string,
  decides: Decider,
  nextDa: string,
  nextEn: string,
): EducationScheme {
  return {
    id,
    name: { da, en },
    rules: [],
    course: [],
    gap: `uddannelse.${gap}`,
    decides,
    pays: elsewhere,
    during: elsewhere,
    nextStep: { da: nextDa, en: nextEn },
  };
}
