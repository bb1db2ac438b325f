/** What kind of company it is: its code and name in Danish Industry Classification (DB07), as CVR has them. */
export interface Branch {
  readonly code: string;
  readonly name: string;
  readonly sector: 'private' | 'public';
  /** Share of the staff who are under 18. */
  readonly young: number;
  /** How many work there, as full-time persons; most are nearer the least (assumed). */
  readonly staff: readonly [least: number, most: number];
  readonly field: BranchField;
}

/** What a company is likely to ask for. */
export type BranchField = 'craft' | 'food' | 'care' | 'goods' | 'other';

const branch = (code: string, name: string, over: Partial<Branch> = {}): Branch => ({
  code,
  name,
  sector: 'private',
  young: 0,
  staff: [1, 45],
  field: 'craft',
  ...over,
});

/** By the last words of a company's name (organisations.ts). */
export const branches: Readonly<Record<string, Branch>> = {
  'Tømrer- og Snedkerfirma': branch('433200', 'Tømrer- og bygningssnedkervirksomhed'),
  Malerfirma: branch('433410', 'Malerforretninger'),
  VVS: branch('432200', 'VVS- og blikkenslagerforretninger'),
  'El-service': branch('432100', 'El-installation'),
  Bageri: branch('107120', 'Fremstilling af friske bageriprodukter', { young: 0.15, field: 'food' }),
  Gartneri: branch('813000', 'Landskabspleje', { staff: [1, 30] }),
  Autoværksted: branch('452010', 'Autoreparationsværksteder mv.'),
  Rengøring: branch('812100', 'Almindelig rengøring i bygninger', { staff: [2, 400], field: 'goods' }),
  Transport: branch('494100', 'Vejgodstransport', { staff: [1, 250], field: 'goods' }),
  'Lager og Logistik': branch('521000', 'Oplagrings- og pakhusvirksomhed', { staff: [3, 300], field: 'goods' }),
  'Smedje og Maskinværksted': branch('256200', 'Maskinforarbejdning', { staff: [2, 180] }),
  'Køkken og Catering': branch('562100', 'Event catering', { young: 0.1, field: 'food' }),
  Landbrug: branch('015000', 'Blandet drift', { staff: [1, 20] }),
  Murerfirma: branch('439910', 'Murere'),
  Bogtryk: branch('181200', 'Anden trykning', { field: 'other' }),
  Fiskeforretning: branch('472300', 'Fiskeforretninger', { staff: [1, 12], field: 'food' }),
  Børnehus: branch('889130', 'Børnehaver', { sector: 'public', staff: [8, 32], field: 'care' }),
  Plejehjem: branch('871010', 'Plejehjem', { sector: 'public', young: 0.05, staff: [18, 110], field: 'care' }),
  Hotel: branch('551010', 'Hoteller', { young: 0.05, staff: [4, 80], field: 'food' }),
  Købmandsgård: branch('471110', 'Købmænd og døgnkiosker', { young: 0.25, staff: [3, 40], field: 'goods' }),
  Genbrug: branch('477900', 'Detailhandel med brugte varer i forretninger', { staff: [1, 25], field: 'goods' }),
  Dyreklinik: branch('750000', 'Dyrlæger', { staff: [2, 20], field: 'other' }),
  Kulturhus: branch('932990', 'Andre forlystelser og fritidsaktiviteter', {
    sector: 'public',
    staff: [3, 25],
    field: 'other',
  }),
  Campingplads: branch('553000', 'Campingpladser', { young: 0.1, staff: [1, 15], field: 'other' }),
};

/** The branch that a company's name tells of. */
export function branchOf(company: string): Branch {
  const found = Object.keys(branches).find((end) => company.endsWith(` ${end}`));
  const known = found ? branches[found] : undefined;
  if (!known) throw new Error(`${company} tells of no branch.`);
  return known;
}
