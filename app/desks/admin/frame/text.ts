import { catalogue } from '../../../kernel/text/catalogue.ts';

const da = {
  root: 'Administration',
  sections: 'Dele af administrationen',
  'nav.front': 'Status',
  'nav.staff': 'Medarbejdere',
  'nav.municipality': 'Kommunen',
  'nav.decisions': 'Afgørelser',
  'nav.letters': 'Breve',
  'nav.outbox': 'Udbakke',
  'nav.case-index': 'Sagsindeks',
  'nav.audit': 'Adgangslog',
  'nav.jobs': 'Baggrundsarbejde',
  'nav.operation': 'Drift',
  'nav.acts': 'Handlinger',
  forbidden: 'Siden er kun for administratorer. Har du brug for noget herfra, så spørg en af dem.',
} as const;
const en = {
  root: 'Administration',
  sections: 'Parts of the administration',
  'nav.front': 'Status',
  'nav.staff': 'Staff',
  'nav.municipality': 'The municipality',
  'nav.decisions': 'Decisions',
  'nav.letters': 'Letters',
  'nav.outbox': 'Outbox',
  'nav.case-index': 'Case index',
  'nav.audit': 'Access log',
  'nav.jobs': 'Background work',
  'nav.operation': 'Operation',
  'nav.acts': 'Acts',
  forbidden: 'This page is for administrators only. If you need something from here, ask one of them.',
} as const;

export const frameText = catalogue(da, en);
