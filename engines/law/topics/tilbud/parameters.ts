import { plainDate } from '../../dates/index.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import {
  act1654of2024,
  lab2019,
  lab2022,
  labOrder2019,
  lob2022,
  lob2024,
  tilsyn2023,
} from '../sources.ts';
import { starEarlyEffort, starReform, starSupervision } from './sources.ts';

/** The numbers of offers, the work duty, the courses and the supervision. */
export const offerParameters: readonly Parameter[] = [
  from2020('tilbud.loentilskud_uger', 'Løntilskud begynder efter fristen senest', 'Wage subsidy begins after the deadline', 'weeks', 3, lab2019('§ 102, stk. 3')),
  from2020('tilbud.efter_fritagelse_maaneder', 'Frist efter fritagelse', 'Deadline after an exemption', 'months', 1, lab2019('§ 102, stk. 4')),
  from2020('tilbud.unge_foerste_maaneder', 'Første tilbud til unge', 'First offer to the young', 'months', 1, lab2019('§ 105, stk. 1')),
  {
    id: 'tilbud.unge_mellem_uger',
    name: { da: 'Højst mellem tilbud til unge', en: 'At most between offers to the young' },
    unit: 'weeks',
    values: [
      { from: plainDate('2020-01-01'), value: 4, cite: lab2019('§ 105, stk. 2'), mark: 'V' },
      { from: plainDate('2022-01-01'), value: null, cite: lab2022('§ 105, stk. 2'), mark: 'D' },
    ],
  },
  {
    id: 'tilbud.unge_mellem_maaneder',
    name: { da: 'Højst mellem tilbud til unge', en: 'At most between offers to the young' },
    unit: 'months',
    values: [{ from: plainDate('2022-01-01'), value: 4, cite: lab2022('§ 105, stk. 2'), mark: 'D' }],
  },
  from2020('tilbud.frit_timer', 'Timer, der fritager for tilbud', 'Hours that free of offers', 'hours', 20, labOrder2019('§ 58')),
  dated('tilbud.arbejdspligt_timer', 'Timer i arbejdspligten', 'Hours of the work duty', 'hours', '2025-01-01', 37, act1654of2024('§ 105 a, stk. 1'), 'V'),
  dated('tilbud.arbejdspligt_forberedelse_timer', 'Forberedelse og jobsøgning tæller højst', 'Preparation and job search count at most', 'hours', '2025-01-01', 4, act1654of2024('§ 105 c'), 'D'),
  dated('tilbud.arbejdspligt_start_maaneder', 'Arbejdspligten begynder senest efter', 'The work duty begins within', 'months', '2025-01-01', 1, act1654of2024('§ 105 a, stk. 3'), 'V'),
  from2020('tilbud.jobafklaring_team_uger', 'Sagen i rehabiliteringsteamet', 'Case before the team', 'weeks', 4, lab2019('§ 109, stk. 1')),
  from2020('tilbud.jobafklaring_rask_uger', 'Rask inden', 'Well within', 'weeks', 8, lab2019('§ 109, stk. 2')),
  from2020('tilbud.jobafklaring_maaneder', 'Jobafklaring varer højst', 'Job clarification lasts at most', 'months', 24, lab2019('§ 110, stk. 1')),
  from2020('tilbud.jobafklaring_koordinator_maaneder', 'Samtale med sundhedskoordinator', 'Talk with the health coordinator', 'months', 42, lab2019('§ 111, stk. 3')),
  {
    id: 'tilbud.ressourceforloeb_maaneder',
    name: { da: 'Ressourceforløb varer højst', en: 'A resource course lasts at most' },
    unit: 'months',
    values: [
      { from: plainDate('2020-01-01'), value: 60, cite: lab2019('§ 114, stk. 1'), mark: 'V' },
      { from: plainDate('2022-01-01'), value: 36, cite: lab2022('§ 114, stk. 1'), mark: 'D' },
    ],
  },
  dated('tilbud.ressourceforloeb_indsats_maaneder', 'Indsatsen begynder inden', 'The effort begins within', 'months', '2022-01-01', 6, lab2022('§ 113, stk. 2'), 'D'),
  from2020('tilbud.fokusmaal_maaneder', 'Tid på ydelse i fokusmål', 'Time on benefit in the focus goals', 'months', 12, starSupervision('fokusmål')),
  from2020('tilbud.fokusmaal_timer', 'Løntimer i fokusmål', 'Paid hours in the focus goals', 'hours', 100, starSupervision('fokusmål')),
  from2020('tilbud.fokusmaal_samtaler', 'Samtaler i fokusmål', 'Talks in the focus goals', 'times', 4, starSupervision('fokusmål')),
  from2020('tilbud.fokusmaal_graense_tilbud', 'Grænse i fokusmål om tilbud', 'Limit of the goal on offers', 'percent', 30, starSupervision('fokusmål')),
  dated('tilbud.fokusmaal_graense_samtaler', 'Grænse i fokusmål om samtaler', 'Limit of the goal on talks', 'percent', '2023-03-22', 20, tilsyn2023('§ 5, nr. 2'), 'V'),
  dated('tilbud.redegoerelse_maaneder', 'Frist for redegørelse', 'Deadline of the account', 'months', '2023-03-22', 3, tilsyn2023('§ 7'), 'V'),
  {
    id: 'tilbud.genopretning_maaneder',
    name: { da: 'Genopretningsperiode', en: 'Time to recover' },
    unit: 'months',
    values: [
      { from: plainDate('2020-01-01'), value: 9, cite: lob2022('§ 22 d, stk. 1'), mark: 'V' },
      { from: plainDate('2024-03-01'), value: 9, cite: lob2024('§ 22 d, stk. 1'), mark: 'V' },
    ],
  },
  from2020('tilbud.genopretning_forlaenget_maaneder', 'Genopretning forlænges højst', 'Recovery prolonged at most', 'months', 12, lob2022('§ 22 d, stk. 2')),
  dated('tilbud.minimum_tilbud', 'Mindst med tilbud under minimumskrav', 'At least with an offer under minimum demands', 'percent', '2023-03-22', 70, tilsyn2023('§ 12, stk. 1, nr. 1'), 'V'),
  dated('tilbud.minimum_samtaler', 'Mindst med fire samtaler under minimumskrav', 'At least with four talks under minimum demands', 'percent', '2023-03-22', 80, tilsyn2023('§ 12, stk. 1, nr. 1'), 'V'),
  dated('tilbud.mindst_med_tilbud', 'Mindst med et tilbud i seks måneder', 'At least with an offer in six months', 'percent', '2026-07-01', 75, starReform('tilbud'), 'S'),
  from2020('tilbud.tidlig_indsats_graense', 'Grænse for opfølgning på tidlig indsats', 'Limit for follow-up on the early effort', 'percent', 20, starEarlyEffort('opfølgning')),
];

function from2020(id: string, da: string, en: string, unit: Unit, value: number, cite: Cite): Parameter {
  return dated(id, da, en, unit, '2020-01-01', value, cite, 'V');
}

function dated(id: string, da: string, en: string, unit: Unit, from: string, value: number, cite: Cite, mark: Mark): Parameter {
  return { id, name: { da, en }, unit, values: [{ from: plainDate(from), value, cite, mark }] };
}
