import type { Parameter } from '../../../rules/parameter.ts';
import { act1655of2024, las2024 } from '../../sources.ts';
import { ministry2023, ministry2024 } from '../sources.ts';
import { fromYear2020, yearly } from './yearly.ts';

/** The ceiling of all help (kontanthjælpsloft), until 30 June 2025: by rate group, couple or single, and children. */
const rows = [
  ['1', '1', 'par_boern', [15355, 15547, 15570, 15874, 16382, 16972]],
  ['1', '2', 'par', [11554, 11698, 11716, 11944, 12326, 12770]],
  ['1', '3', 'enlig_et_barn', [16009, 16209, 16233, 16550, 17080, 17695]],
  ['1', '4', 'enlig_flere_boern', [16387, 16592, 16617, 16941, 17483, 18112]],
  ['1', '5', 'enlig', [13975, 14150, 14171, 14447, 14909, 15446]],
  ['2', '1', 'par_et_barn', [13110, 13274, 13294, 13553, 13987, 14491]],
  ['2', '2', 'par_flere_boern', [12980, 13142, 13162, 13419, 13848, 14347]],
  ['2', '3', 'par', [9958, 10082, 10097, 10294, 10623, 11005]],
  ['2', '4', 'enlig_et_barn', [15693, 15889, 15913, 16223, 16742, 17345]],
  ['2', '5', 'enlig_flere_boern', [16071, 16272, 16296, 16614, 17146, 17763]],
  ['2', '6', 'enlig', [10698, 10832, 10848, 11060, 11414, 11825]],
  ['3', '1', 'par_et_barn', [12503, 12659, 12678, 12925, 13339, 13819]],
  ['3', '2', 'par_flere_boern', [12334, 12488, 12507, 12751, 13159, 13633]],
  ['3', '3', 'par', [9541, 9660, 9674, 9863, 10179, 10545]],
  ['3', '4', 'enlig_et_barn', [14931, 15118, 15141, 15436, 15930, 16503]],
  ['3', '5', 'enlig_flere_boern', [15308, 15499, 15522, 15825, 16331, 16919]],
  ['3', '6', 'enlig', [10276, 10404, 10420, 10623, 10963, 11358]],
] as const;

export const ceilingParameters: readonly Parameter[] = rows.map(([stk, nr, who, years]) =>
  yearly({
    id: `kontanthjaelpsloft.stk_${stk}_${who}`,
    name: {
      da: `Kontanthjælpsloft efter stk. ${stk}, nr. ${nr}`,
      en: `Ceiling of help, subsection ${stk}, no. ${nr}`,
    },
    cite: las2024(`§ 25 b, stk. ${stk}, nr. ${nr}`),
    kroner: fromYear2020(...years),
    seen: {
      2023: { cite: ministry2023(`§ 25 b, stk. ${stk}, nr. ${nr}`), mark: 'V' },
      2024: { cite: ministry2024(`§ 25 b, stk. ${stk}, nr. ${nr}`), mark: 'V' },
    },
    ends: { on: '2025-07-01', cite: act1655of2024('§ 1') },
  }),
);
