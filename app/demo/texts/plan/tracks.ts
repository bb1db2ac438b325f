/** What citizens answer about managing alone. */
export const whatIManage: readonly Readonly<Record<string, string>>[] = [
  { findJobs: 'alone', application: 'alone', cv: 'alone', callCompany: 'help', words: 'Jeg vil gerne øve en samtale.' },
  { findJobs: 'alone', application: 'help', cv: 'help', jobnet: 'alone' },
  { findJobs: 'help', callCompany: 'help', transport: 'alone', letters: 'alone' },
  { findJobs: 'alone', application: 'alone', cv: 'alone', callCompany: 'alone', jobnet: 'alone', letters: 'alone' },
  { letters: 'help', transport: 'help', words: 'Jeg forstår bedst, når nogen forklarer det.' },
];

export const trackReasons: Readonly<Record<'self-reliant' | 'supported', readonly string[]>> = {
  'self-reliant': [
    'Jeg kender mit fag og vil helst selv styre søgningen.',
    'Det går godt på egen hånd, og jeg ved, hvem jeg kan ringe til.',
    'Vi er enige om, at få samtaler er nok lige nu.',
  ],
  supported: ['Det er rart at have en fast tid at snakke om det.', 'Vi er enige om, at det går bedre med små aftaler.'],
};
