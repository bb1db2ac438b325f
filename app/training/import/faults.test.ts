import { describe, expect, it } from 'vitest';
import { codeOf, decide } from '../../people/testing/decide.ts';
import { importCourses as act } from '../acts/import-courses.ts';
import { trainingTestCourse } from '../testing/courses.ts';
import type { KnownCodes } from './codes.ts';

const codes: KnownCodes = {
  isco: new Set(['8331', '8344']),
  esco: new Set(['http://data.europa.eu/esco/occupation/bus']),
  job: () => null,
};
const nothing = { courses: [], classes: [], schools: [], own: null, codes };
const school = { id: '00000000-0000-4000-8000-000000000820', name: 'Åskolen', cvr: '12345678' };

interface Given {
  readonly courses?: string;
  readonly classes?: string;
  readonly here?: object;
}
const bringIn = ({ courses, classes, here = nothing }: Given) =>
  decide(act, here, { fileName: 'kurser.csv', courses, classes });

/** The lines of the refusal, without its heading. */
function linesOf(given: Given): { readonly da: readonly string[]; readonly en: readonly string[] } {
  const decision = bringIn(given);
  if (decision.ok) return { da: [], en: [] };
  const lines = (text: string) => text.split('\n').slice(1);
  return { da: lines(decision.text.da), en: lines(decision.text.en) };
}

const head = 'titel;udbyder;type;dage;pris_pr_dag;prisaar;job;isco;esco;lister;kilde_url;kode;niveau;fuldtid';
/** A row that is right, with some cells otherwise. */
const row = (over: Partial<Record<string, string>> = {}): string => {
  const right: Record<string, string> = { titel: 'Bus', udbyder: 'Åskolen', type: 'amu', dage: '30' };
  return head
    .split(';')
    .map((name) => over[name] ?? right[name] ?? '')
    .join(';');
};
const one = (over: Partial<Record<string, string>>): Given => ({ courses: [head, row(over)].join('\n') });

const holdHead =
  'hold;kursustitel;sted;startdato;slutdato;pladser_min;pladser_maks;pladser_optaget;form;postnr;status;aften';
const holdRow = (over: Partial<Record<string, string>> = {}): string => {
  const right: Record<string, string> = {
    hold: 'A',
    kursustitel: 'Personbefordring med bus',
    sted: 'Aalborg',
    startdato: '04-01-2027',
    slutdato: '12.02.2027',
  };
  return holdHead
    .split(';')
    .map((name) => over[name] ?? right[name] ?? '')
    .join(';');
};
const here = { ...nothing, courses: [trainingTestCourse({ code: null })] };
const hold = (over: Partial<Record<string, string>>): Given => ({
  classes: [holdHead, holdRow(over)].join('\n'),
  here,
});

/** One file with one fault, and the line that tells of it. */
const courseFaults: readonly (readonly [string, Given, string])[] = [
  ['a blank title', one({ titel: '' }), 'Kurser, række 2, titel: Feltet er tomt, og det skal udfyldes.'],
  ['a blank provider', one({ udbyder: '' }), 'Kurser, række 2, udbyder: Feltet er tomt'],
  [
    'an unknown kind',
    one({ type: 'kursus' }),
    'Kurser, række 2, type: “kursus” kendes ikke. Brug et af disse ord: basis, amu,',
  ],
  [
    'an unknown level',
    one({ niveau: 'høj' }),
    'Kurser, række 2, niveau: “høj” kendes ikke. Brug et af disse ord: erhverv, videregående.',
  ],
  ['another kind without a level', one({ type: 'andet' }), 'Kurser, række 2, niveau: Når typen er andet'],
  [
    'a new course without kind and level',
    one({ type: '' }),
    'Kurser, række 2: Et nyt kursus skal have en type eller et niveau.',
  ],
  ['a number that is none', one({ dage: 'tredive' }), 'Kurser, række 2, dage: “tredive” kan ikke læses som et tal.'],
  ['a comma that may be either', one({ dage: '1,040' }), 'Kurser, række 2, dage: “1,040” kan ikke læses som et tal.'],
  ['a number out of reach', one({ dage: '3000' }), 'Kurser, række 2, dage: “3000” skal ligge mellem 0,1 og 2.000.'],
  ['too many decimals', one({ dage: '2,25' }), 'Kurser, række 2, dage: “2,25” har for mange decimaler. Brug højst 1.'],
  [
    'a price without its year',
    one({ pris_pr_dag: '208' }),
    'Kurser, række 2, prisaar: Skriv hvilket år prisen er fra.',
  ],
  ['yes or no in other words', one({ fuldtid: 'måske' }), 'Kurser, række 2, fuldtid: “måske” skal være ja eller nej.'],
  [
    'an unknown ISCO code',
    one({ isco: '8331 9999' }),
    'Kurser, række 2, isco: Koden 9999 kendes ikke. Brug fire cifre fra DISCO-08.',
  ],
  ['an ISCO code of three digits', one({ isco: '833' }), 'Kurser, række 2, isco: Koden 833 kendes ikke.'],
  ['a job that nobody knows', one({ job: 'rumpilot' }), 'Kurser, række 2, job: Jobbet “rumpilot” kendes ikke.'],
  [
    'an unknown ESCO address',
    one({ esco: 'http://data.europa.eu/esco/occupation/nej' }),
    'Kurser, række 2, esco: Adressen http://data.europa.eu/esco/occupation/nej er ikke et fag i ESCO.',
  ],
  [
    'an unknown list',
    one({ lister: 'landsliste:2026-01-01' }),
    'Kurser, række 2, lister: Listen “landsliste” kendes ikke. Brug en af disse: seks_uger, regional,',
  ],
  [
    'a list without a day',
    one({ lister: 'regional:snart' }),
    'Kurser, række 2, lister: “regional:snart” mangler en dato.',
  ],
  [
    'a list that ends before it begins',
    one({ lister: 'regional:2026-10-01:2026-04-01' }),
    'Kurser, række 2, lister: “regional:2026-10-01:2026-04-01” slutter, før det begynder.',
  ],
  [
    'the same list twice',
    one({ lister: 'regional:2026-10-01|regional:01-10-2026' }),
    'Kurser, række 2, lister: Den samme liste står der to gange',
  ],
  [
    'an address that is none',
    one({ kilde_url: 'www.skole.dk' }),
    'Kurser, række 2, kilde_url: “www.skole.dk” er ikke en adresse på nettet.',
  ],
  [
    'an address that runs',
    one({ kilde_url: 'javascript:alert(1)' }),
    'Kurser, række 2, kilde_url: “javascript:alert(1)” er ikke en adresse på nettet.',
  ],
  ['a formula', one({ titel: '=A1+B2' }), 'Kurser, række 2, titel: “=A1+B2” ligner en formel.'],
  [
    'an error of the spreadsheet',
    one({ titel: '#REF!' }),
    'Kurser, række 2, titel: “#REF!” er en fejl fra regnearket.',
  ],
  ['a CPR number', one({ titel: 'Kursus for 010190-1234' }), 'Kurser, række 2, titel: Feltet ligner et CPR-nummer.'],
  [
    'a title that never ends',
    one({ titel: 'x'.repeat(201) }),
    'Kurser, række 2, titel: Teksten er længere end 200 tegn.',
  ],
  [
    'the same row twice',
    { courses: [head, row(), row({ titel: 'Lastbil' }), row({ titel: ' BUS ' })].join('\n') },
    'Kurser, række 4: Det er det samme kursus som i række 2: BUS.',
  ],
  [
    'the same number twice',
    { courses: [head, row({ kode: '40531' }), row({ kode: '40531', titel: 'Bus igen' })].join('\n') },
    'Kurser, række 3: Det er det samme kursus som i række 2: Bus igen.',
  ],
  [
    'a missing column',
    { courses: 'navnet;udbyder\nBus;Åskolen' },
    'Kurser, række 1, titel: Kolonnen titel mangler. Disse overskrifter blev ikke genkendt: navnet.',
  ],
  [
    'a column twice',
    { courses: 'titel;udbyder;Titel\nBus;Åskolen;Bus' },
    'Kurser, række 1: Kolonnen Titel står der to gange.',
  ],
  ['no rows', { courses: head }, 'Kurser, række 1: Der er ingen rækker under overskrifterne.'],
  [
    'more cells than headings',
    { courses: 'titel;udbyder\nBus;Åskolen;ekstra' },
    'Kurser, række 2: Rækken har 3 felter, og der er 2 overskrifter.',
  ],
  ['a quotation mark left open', { courses: 'titel;udbyder\n"Bus;Åskolen' }, 'Et anførselstegn står forkert.'],
  [
    'too many rows',
    { courses: [head, ...Array.from({ length: 5001 }, () => row())].join('\n') },
    'Kurser, række 5002: Der er flere end 5.000 rækker.',
  ],
  [
    'a school that writes another’s',
    { ...one({ udbyder: 'Naboskolen' }), here: { ...nothing, own: school } },
    'Kurser, række 2, udbyder: Udbyderen er “Naboskolen”. I kan kun hente kurser fra Åskolen.',
  ],
];

const classFaults: readonly (readonly [string, Given, string])[] = [
  ['a blank place', hold({ sted: '' }), 'Hold, række 2, sted: Feltet er tomt, og det skal udfyldes.'],
  ['a blank start', hold({ startdato: '' }), 'Hold, række 2, startdato: Feltet er tomt'],
  [
    'a day that is none',
    hold({ startdato: '31-02-2027' }),
    'Hold, række 2, startdato: “31-02-2027” er ikke en dato. Skriv fx 24-11-2026 eller 2026-11-24.',
  ],
  ['a year of two digits', hold({ startdato: '04-01-27' }), 'Hold, række 2, startdato: “04-01-27” er ikke en dato.'],
  [
    'an end before the start',
    hold({ slutdato: '2027-01-01' }),
    'Hold, række 2, slutdato: Slutdatoen ligger før startdatoen.',
  ],
  [
    'fewer seats than the fewest people',
    hold({ pladser_min: '12', pladser_maks: '8' }),
    'Hold, række 2, pladser_maks: Pladser: højst 8 er mindre end mindst 12.',
  ],
  [
    'more taken than there are',
    hold({ pladser_maks: '8', pladser_optaget: '9' }),
    'Hold, række 2, pladser_optaget: 9 pladser er optaget, men der er kun 8.',
  ],
  ['half a seat', hold({ pladser_maks: '8,5' }), 'Hold, række 2, pladser_maks: “8,5” skal være et helt tal.'],
  [
    'an unknown form',
    hold({ form: 'skærm' }),
    'Hold, række 2, form: “skærm” kendes ikke. Brug et af disse ord: fremmøde, blandet, fjern.',
  ],
  ['an unknown state', hold({ status: 'måske' }), 'Hold, række 2, status: “måske” kendes ikke.'],
  ['a postal code that is none', hold({ postnr: '90A0' }), 'Hold, række 2, postnr: “90A0” er ikke et postnummer.'],
  ['no course', hold({ kursustitel: '' }), 'Hold, række 2, kursustitel: Skriv hvilket kursus holdet hører til'],
  [
    'a course that nobody knows',
    hold({ kursustitel: 'Rumfart' }),
    'Hold, række 2: Kurset “Rumfart” er ikke i filen og ikke i kataloget.',
  ],
  [
    'a course that two schools hold',
    {
      ...hold({}),
      here: {
        ...nothing,
        courses: [
          trainingTestCourse({ code: null }),
          trainingTestCourse({ code: null, id: school.id, providerName: 'Åskolen' }),
        ],
      },
    },
    'Hold, række 2: “Personbefordring med bus” passer på 2 kurser. Skriv udbyder på holdet.',
  ],
  [
    'the same class twice',
    { ...hold({}), classes: [holdHead, holdRow(), holdRow({ hold: ' a ' })].join('\n') },
    'Hold, række 3: Det er det samme hold som i række 2: a.',
  ],
  [
    'a missing column',
    { classes: 'hold;kursuskode;sted;startdato\nA;1;B;2027-01-01', here },
    'Hold, række 1, slutdato: Kolonnen slutdato mangler.',
  ],
  [
    'no column for the course',
    { classes: 'hold;sted;startdato;slutdato\nA;B;2027-01-01;2027-01-02', here },
    'Hold, række 1: Kolonnen kursuskode / kursustitel mangler.',
  ],
];

describe('what is wrong in a file of courses is told with row and column, and nothing is stored', () => {
  it.each([...courseFaults, ...classFaults])('%s', (_name, given, line) => {
    const { da, en } = linesOf(given);
    expect(da).toHaveLength(1);
    expect(da[0]).toContain(line);
    expect(en[0]).toMatch(/^(?:Courses \(Kurser\)|Classes \(Hold\)), row \d+/);
    expect(en[0]).not.toBe(da[0]);
  });

  it('all of it at once, in the order of the file', () => {
    const courses = [head, row(), row({ titel: 'B', dage: 'x' }), row({ titel: '', isco: '1' })].join('\n');
    const classes = [holdHead, holdRow({ sted: '' })].join('\n');
    expect(linesOf({ courses, classes }).da.map((line) => line.slice(0, line.lastIndexOf(':')))).toEqual([
      'Kurser, række 3, dage',
      'Kurser, række 4, titel',
      'Kurser, række 4, isco',
      'Hold, række 2, sted',
    ]);
  });

  it('with an end where there are very many', () => {
    const courses = [head, ...Array.from({ length: 60 }, () => row({ titel: '' }))].join('\n');
    const { da } = linesOf({ courses });
    expect(da).toHaveLength(41);
    expect(da.at(-1)).toBe('Og 20 fejl til.');
  });

  it('and no table at all is told too', () => {
    expect(codeOf(bringIn({}))).toBe('no-table');
  });
});
