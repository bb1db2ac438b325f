import type { Words } from './shape.ts';

/** The acts and orders that read facts, in the consolidation in which the paragraphs were read. */
export const acts = {
  LAB: act('lov om en aktiv beskæftigelsesindsats', 'active employment effort act', 'LBK 280 af 1/3/2024'),
  'BEK-LAB': act('bekendtgørelse om en aktiv beskæftigelsesindsats', 'order on LAB', 'BEK 1216 af 28/9/2023'),
  'LOV-1654': act('lov om ændring af LAB (arbejdspligt)', 'act on the work duty', 'LOV 1654 af 30/12/2024'),
  'LOV-1655': act('lov om ændring af LAB m.fl. (kontanthjælp)', 'cash benefit reform act', 'LOV 1655 af 30/12/2024'),
  'LOV-1750': act('lov om ændring af LAB m.fl. (reform)', 'employment reform act', 'LOV 1750 af 29/12/2025'),
  LAS: act('lov om aktiv socialpolitik', 'active social policy act', 'LBK 1004 af 30/6/2025'),
  'LAS-2024': act('lov om aktiv socialpolitik, før 1/7/2025', 'the same before 1 July 2025', 'LBK 808 af 25/6/2024'),
  SDPL: act('lov om sygedagpenge', 'sickness benefit act', 'LBK 1221 af 9/10/2025'),
  'SDPL-2024': act('lov om sygedagpenge, før 1/1/2025', 'the same before 1 January 2025', 'LBK 994 af 22/8/2024'),
  ALF: act('lov om arbejdsløshedsforsikring m.v.', 'unemployment insurance act', 'LBK 1077 af 28/8/2025'),
  'BEK-RAADIGHED': act('bekendtgørelse om rådighed', 'order on availability, dagpenge', 'BEK 46 af 13/1/2026'),
  'BEK-RAADIGHED-AP': act(
    'bekendtgørelse om rådighed for aktivitetsparate',
    'the same, activity-ready',
    'BEK 20 af 8/1/2026',
  ),
  DFDG: act(
    'bekendtgørelse om det fælles it-baserede datagrundlag',
    'order on the common data',
    'BEK 113 af 21/1/2026',
  ),
  LOB: act(
    'lov om organisering og understøttelse af beskæftigelsesindsatsen',
    'organisation act',
    'LBK 254 af 1/3/2024',
  ),
  TILSYN: act('bekendtgørelse om skærpet tilsyn', 'order on intensified supervision', 'BEK 760 af 18/6/2025'),
  RSL: act('lov om retssikkerhed og administration', 'legal certainty act', 'LBK 354 af 2/4/2025'),
  FIN: act(
    'lov om kommunernes finansiering af visse offentlige ydelser',
    'benefit financing act',
    'LBK 221 af 12/2/2021',
  ),
  DIGPOST: act('lov om Digital Post fra offentlige afsendere', 'Digital Post act', 'LBK 686 af 15/4/2021'),
} as const;

/** The short name of an act in {@link acts}. */
export type ActKey = keyof typeof acts;

/** An act and its paragraph: 'LAB § 27, stk. 3'. */
export type ParagraphRef = `${ActKey} §${' ' | '§ '}${string}`;

/** An act or order: its name, and the consolidation or order that was read. */
export interface Act {
  readonly name: Words;
  readonly number: string;
}

function act(da: string, en: string, number: string): Act {
  return { name: { da, en }, number };
}
