import type { PlanKind } from './kinds.ts';

/** Companies that exist nowhere. */
export const companies: readonly string[] = [
  'Nordhavn Lager',
  'Bageriet på Torvet',
  'Fjordens Hotel',
  'Skovly Plejecenter',
  'Elmegårdens Køkken',
  'Byens Cykler',
  'Havblik Rengøring',
  'Kystens Tømrer og Snedker',
  'Møllebakkens Børnehus',
  'Vestervang Transport',
  'Solsiden Gartneri',
  'Lindes Regnskab',
];

/** Titles to look for besides the job of the goal. */
export const otherTitles: Readonly<Record<PlanKind, readonly string[]>> = {
  'graduate-academic': ['Konsulent', 'Studentermedhjælp', 'Projektmedarbejder'],
  'graduate-trade': ['Servicemontør', 'Afløser', 'Vikar'],
  insured: ['Butiksassistent', 'Kontorassistent', 'Lagermedarbejder'],
  senior: ['Pedel', 'Chauffør', 'Servicemedarbejder'],
  jobready: ['Rengøringsassistent', 'Køkkenmedhjælper', 'Lagermedarbejder'],
  support: ['Medhjælper'],
  young: ['Butiksassistent', 'Avisbud'],
  'young-support': ['Medhjælper'],
  'sick-employed': ['Kontorassistent'],
  sick: ['Kontorassistent'],
  fleks: ['Kontorassistent', 'Receptionist'],
  minor: ['Flaskedreng'],
  own: ['Butiksassistent', 'Pædagogmedhjælper'],
};
