import { plainDate } from '../../dates/index.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { DatedValue, Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import { act1657of2024, act1750of2025, sdpl2020, sdpl2025, sdplOrder2024 } from '../sources.ts';
import { proposal66 } from './sources.ts';

/** The numbers of the follow-up on sickness benefit. */
export const sygeParameters: readonly Parameter[] = [
  one(
    'syge.samtale_arbejdsgiver_uger',
    'Arbejdsgiverens samtale',
    'The employer’s talk',
    'weeks',
    4,
    sdpl2020('§ 7 a, stk. 1'),
  ),
  one('syge.fratraeder_uger', 'Fratræder inden', 'Leaves within', 'weeks', 8, sdpl2020('§ 7 a, stk. 3')),
  one('syge.laengere_forloeb_uger', 'Længere forløb', 'Longer course', 'weeks', 8, sdpl2020('§ 12, stk. 1')),
  one(
    'syge.arbejdsgiver_anmoder_uger',
    'Arbejdsgiveren kan bede om tidlig opfølgning',
    'The employer may ask for early follow-up',
    'weeks',
    5,
    sdpl2020('§ 7 c, stk. 1'),
  ),
  one(
    'syge.tidlig_samtale_uger',
    'Samtale efter tidlig anmodning',
    'Talk after an early request',
    'weeks',
    2,
    sdpl2020('§ 13 b, stk. 2'),
  ),
  one('syge.skema_dage', 'Svar på oplysningsskemaet', 'Answer to the form', 'days', 8, sdpl2020('§ 11, stk. 3')),
  one(
    'syge.foerste_opfoelgning_uger',
    'Første opfølgning',
    'First follow-up',
    'weeks',
    8,
    sdpl2020('§ 13 b, stk. 1, 2. pkt.'),
  ),
  one(
    'syge.halvaar_maaneder',
    'Det første halve år',
    'The first half year',
    'months',
    6,
    sdpl2020('§ 13 b, stk. 1, 1. pkt.'),
  ),
  {
    id: 'syge.opfoelgninger',
    name: { da: 'Opfølgninger i det første halve år', en: 'Follow-ups in the first half year' },
    unit: 'times',
    values: [
      dated('2020-01-01', 4, sdpl2020('§ 13 b, stk. 1, 1. pkt.')),
      dated('2025-01-01', 4, sdpl2025('§ 13 b, stk. 1, 1. pkt.')),
      dated('2026-07-01', 1, proposal66('§ 3'), 'S'),
    ],
  },
  {
    id: 'syge.kort_forloeb_uger',
    name: { da: 'Kort forløb efter første samtale', en: 'Short course after the first talk' },
    unit: 'weeks',
    values: [
      dated('2025-01-01', 13, act1657of2024('§ 13 f, stk. 1')),
      dated('2026-07-01', null, act1750of2025('§ 13 f'), 'D'),
    ],
  },
  {
    id: 'syge.i_job_uger',
    name: { da: 'Ventes rask og har et job', en: 'Recovery expected, with a job' },
    unit: 'weeks',
    values: [dated('2026-07-01', 26, act1750of2025('§ 13 f, stk. 1'), 'D')],
  },
  one(
    'syge.snart_tilbage_uger',
    'Snart tilbage eller på barsel',
    'Soon back or on leave',
    'weeks',
    4,
    sdpl2020('§ 13 b, stk. 4'),
  ),
  one(
    'syge.rehabteam_uger',
    'Sag i rehabiliteringsteamet',
    'Case before the rehabilitation team',
    'weeks',
    4,
    sdpl2020('§ 13 d, stk. 3'),
  ),
  one(
    'syge.genoptagelse_uger',
    'Genoptagelse efter bortfald',
    'Resumption after lapse',
    'weeks',
    4,
    sdpl2020('§ 21, stk. 4'),
  ),
  one(
    'syge.revurdering_uger',
    'Uger før revurdering',
    'Weeks before the review',
    'weeks',
    22,
    sdpl2020('§ 24, stk. 1'),
  ),
  one('syge.pensionist_uger', 'Uger for pensionister', 'Weeks for pensioners', 'weeks', 26, sdpl2020('§ 25, stk. 1')),
  one(
    'syge.afklaring_uger',
    'Forlængelse til afklaring',
    'Extension for clarification',
    'weeks',
    69,
    sdpl2020('§ 27, stk. 1, nr. 2'),
  ),
  one(
    'syge.behandling_uger',
    'Tilbage i arbejde efter behandling',
    'Back at work after treatment',
    'weeks',
    134,
    sdpl2020('§ 27, stk. 1, nr. 3'),
  ),
  one(
    'syge.livstruende_anmodning_uger',
    'Anmodning ved livstruende sygdom',
    'Request in life-threatening illness',
    'weeks',
    8,
    sdpl2020('§ 24 b, stk. 2'),
  ),
  {
    id: 'syge.tidlig_svar_bankdage',
    name: { da: 'Svar på arbejdsgiverens ønske', en: 'Answer to the employer’s request' },
    unit: 'days',
    values: [dated('2025-01-01', 2, sdplOrder2024('§ 4, stk. 1'))],
  },
  {
    id: 'syge.laegetid_dage',
    name: { da: 'Tid hos lægen ved tidlig opfølgning', en: 'Consultation in early follow-up' },
    unit: 'days',
    values: [dated('2025-01-01', 8, sdplOrder2024('§ 5, stk. 2'))],
  },
];

function one(id: string, da: string, en: string, unit: Unit, value: number, cite: Cite): Parameter {
  return { id, name: { da, en }, unit, values: [dated('2020-01-01', value, cite)] };
}

function dated(from: string, value: number | null, cite: Cite, mark: Mark = 'V'): DatedValue {
  return { from: plainDate(from), value, cite, mark };
}
