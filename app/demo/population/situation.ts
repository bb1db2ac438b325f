/** Where somebody with an open case stands. One of them for each group that the figures count. */
export const situations = [
  'dagpenge',
  'jobparat',
  'aktivitetsparat',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'ikke-visiteret',
  'sygedagpenge',
  'jobafklaring',
  'ressourceforloeb',
  'ledighedsydelse',
  'fleksjob',
  'selvforsoergende',
  'under-18',
] as const;
export type Situation = (typeof situations)[number];

/** The five on kontanthjælp, in the order in which Jobindsats shows them. */
export const cashSituations = [
  'jobparat',
  'aktivitetsparat',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'ikke-visiteret',
] as const satisfies readonly Situation[];

export const situationLabel: Readonly<Record<Situation, string>> = {
  dagpenge: 'Dagpenge',
  jobparat: 'Kontanthjælp, jobparat',
  aktivitetsparat: 'Kontanthjælp, aktivitetsparat',
  uddannelsesparat: 'Kontanthjælp, uddannelsesparat',
  'aabenlyst-uddannelsesparat': 'Kontanthjælp, åbenlyst uddannelsesparat',
  'ikke-visiteret': 'Kontanthjælp, ikke visiteret endnu',
  sygedagpenge: 'Sygedagpenge',
  jobafklaring: 'Jobafklaringsforløb',
  ressourceforloeb: 'Ressourceforløb (bevilget før 1. februar 2026)',
  ledighedsydelse: 'Ledighedsydelse',
  fleksjob: 'Fleksjob',
  selvforsoergende: 'Ledig og selvforsørgende',
  'under-18': 'Under 18 år',
};
