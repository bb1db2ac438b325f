import type { classStates, courseKinds, courseLists } from '../course.ts';

/** How headings and words are compared: capitals, spaces, hyphens and the Danish letters do not count. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[\s_\-./]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** The columns of courses: the Danish name first, then other names for it, English too. `docs/modules/training.md` describes them. */
export const courseColumns = {
  code: ['kode', 'kursuskode', 'code'],
  title: ['titel', 'kursus', 'navn', 'title'],
  goal: ['maal', 'det_kan_du_bagefter', 'goal'],
  provider: ['udbyder', 'skole', 'provider'],
  providerCvr: ['udbyder_cvr', 'cvr', 'provider_cvr'],
  kind: ['type', 'slags', 'kind'],
  level: ['niveau', 'level'],
  days: ['dage', 'days'],
  weeks: ['uger', 'weeks'],
  hoursWeek: ['timer_pr_uge', 'timer_om_ugen', 'hours_per_week'],
  attended: ['fremmoede_procent', 'fremmoede', 'attended_percent'],
  fullTime: ['fuldtid', 'full_time'],
  givesSu: ['giver_su', 'su', 'gives_su'],
  feeDay: ['pris_pr_dag', 'deltagerbetaling_pr_dag', 'fee_per_day'],
  fullPrice: ['fuld_pris', 'full_price'],
  priceYear: ['prisaar', 'price_year'],
  priceSource: ['priskilde', 'price_source'],
  entry: ['adgangskrav', 'entry'],
  ageMin: ['mindstealder', 'age_min'],
  danish: ['dansk_niveau', 'danish_level'],
  target: ['maalgruppe', 'target'],
  certificate: ['bevis', 'certifikat', 'certificate'],
  certificateYears: ['bevis_aar', 'certificate_years'],
  jobs: ['job', 'jobs'],
  isco: ['isco', 'disco', 'isco_koder', 'isco_codes'],
  esco: ['esco', 'esco_adresser', 'esco_uris'],
  lists: ['lister', 'positivlister', 'lists'],
  note: ['bemaerkning', 'note'],
  sourceUrl: ['kilde_url', 'kilde', 'source_url'],
  sourceDay: ['kilde_dato', 'source_date'],
  mark: ['maerke', 'mark'],
} as const;
export type CourseColumn = keyof typeof courseColumns;

/** The columns of classes. */
export const classColumns = {
  key: ['hold', 'holdnummer', 'hold_nr', 'class'],
  courseCode: ['kursuskode', 'kode', 'course_code'],
  courseTitle: ['kursustitel', 'kursus', 'titel', 'course_title'],
  provider: ['udbyder', 'skole', 'provider'],
  place: ['sted', 'by', 'place'],
  postalCode: ['postnr', 'postnummer', 'postal_code'],
  starts: ['startdato', 'start', 'starts_on'],
  ends: ['slutdato', 'slut', 'ends_on'],
  seatsMin: ['pladser_min', 'mindst', 'seats_min'],
  seatsMax: ['pladser_maks', 'pladser', 'seats_max'],
  seatsTaken: ['pladser_optaget', 'optaget', 'seats_taken'],
  delivery: ['form', 'undervisningsform', 'delivery'],
  evening: ['aften', 'evening'],
  language: ['sprog', 'language'],
  signUp: ['tilmelding_url', 'tilmelding', 'sign_up_url'],
  state: ['status', 'state'],
} as const;
export type ClassColumn = keyof typeof classColumns;

type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

/** The words of a cell by what they stand for; the first is the one we write ourselves. */
export const kindWords: Words<(typeof courseKinds)[number]> = {
  basic: ['basis', 'fvu', 'basic'],
  amu: ['amu'],
  certificate: ['certifikat', 'certificate'],
  'vocational-start': ['grundforløb', 'vocational-start'],
  vocational: ['erhvervsuddannelse', 'eud', 'vocational'],
  academy: ['akademi', 'academy'],
  other: ['andet', 'other'],
};
export const levelWords: Words<'til_og_med_erhvervsuddannelse' | 'videregaaende'> = {
  til_og_med_erhvervsuddannelse: ['erhverv', 'til og med erhvervsuddannelse', 'vocational'],
  videregaaende: ['videregående', 'higher'],
};
export const listWords: Words<(typeof courseLists)[number]> = {
  seks_uger: ['seks_uger', '6 uger', '6uju'],
  regional: ['regional', 'rar'],
  naboregion: ['naboregion'],
  uddannelsesloeft_110: ['uddannelsesløft_110', 'uddannelsesløft'],
  voksenlaerling: ['voksenlærling'],
};
export const deliveryWords: Words<'attended' | 'mixed' | 'remote'> = {
  attended: ['fremmøde', 'attended'],
  mixed: ['blandet', 'mixed'],
  remote: ['fjern', 'fjernundervisning', 'remote'],
};
export const stateWords: Words<(typeof classStates)[number]> = {
  planned: ['planlagt', 'planned'],
  open: ['åben', 'open'],
  full: ['fuld', 'full'],
  running: ['i gang', 'running'],
  done: ['slut', 'done'],
  cancelled: ['aflyst', 'cancelled'],
};

/** What a word stands for; null where it stands for nothing. */
export function wordIn<T extends string>(words: Words<T>, text: string): T | null {
  const wanted = folded(text);
  const names = Object.keys(words) as T[];
  return names.find((name) => folded(name) === wanted || words[name].some((word) => folded(word) === wanted)) ?? null;
}

/** The words that may stand in a cell, as a report tells them. */
export const firstWords = <T extends string>(words: Words<T>): string =>
  (Object.keys(words) as T[]).map((name) => words[name][0] ?? name).join(', ');
