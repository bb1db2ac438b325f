import type { Gap } from '../../rules/rule.ts';
import { act1654of2024, act1750of2025, lab2024, labOrder2023, reopening113of2021 } from '../sources.ts';

/** What could not be read, and so is no rule. */
export const virksomhedGaps: readonly Gap[] = [
  {
    id: 'virksomhed.bekendtgoerelse_2025_2026',
    text: {
      da: 'Bekendtgørelsen om en aktiv beskæftigelsesindsats efter ændringerne i 2024-2026 er ikke læst. Reglerne bygger på BEK 1216/2023, også efter 1. januar 2025.',
      en: 'The order on LAB as amended in 2024-2026 was not read. The rules rest on BEK 1216/2023, also after 1 January 2025.',
    },
    cites: [labOrder2023('kapitel 9-12')],
  },
  {
    id: 'virksomhed.rimelighed_2025_ordlyd',
    text: {
      da: 'Ordlyden af §§ 63, 77, 83 og 85 efter lov 1654/2024 er ikke læst. At nytteindsats går ud af rimelighedskravet og er uden tidsgrænse, bygger på lovforslaget, den nye § 87 og styrelsens vejledning.',
      en: 'The wording of §§ 63, 77, 83 and 85 after act 1654/2024 was not read. That community work leaves the ratio and has no limit of time rests on the bill, the new § 87 and the agency’s guidance.',
    },
    cites: [act1654of2024('§ 87')],
  },
  {
    id: 'virksomhed.saerligt_tilrettelagt_stk_2',
    text: {
      da: 'Lov 1654/2024 § 87 a henviser til § 87, stk. 2. Det stykke kunne ikke læses.',
      en: 'Act 1654/2024 § 87 a refers to § 87(2), which could not be read.',
    },
    cites: [act1654of2024('§ 87 a')],
  },
  {
    id: 'virksomhed.reformen_2026',
    text: {
      da: 'Hvad lov 1750/2025 ændrer i kapitel 11-13 ud over, at jobcenteret bliver til kommunen, kunne ikke læses.',
      en: 'What act 1750/2025 changes in chapters 11-13, besides “jobcenteret” becoming “kommunen”, could not be read.',
    },
    cites: [act1750of2025('§ 1')],
  },
  {
    id: 'virksomhed.covid_foraar_2021',
    text: {
      da: 'Bekendtgørelserne om tilbud fra 20. december 2020 til 31. januar 2021 og fra 1. marts til 30. juni 2021 kunne ikke læses.',
      en: 'The orders on offers from 20 December 2020 to 31 January 2021, and from 1 March to 30 June 2021, could not be read.',
    },
    cites: [reopening113of2021('§ 1')],
  },
  {
    id: 'virksomhed.satser_offentliggjort',
    text: {
      da: 'De offentliggjorte satser for løntilskud og timeløn 2024-2026 er ikke læst. De er regnet ud og kan afvige med en øre.',
      en: 'The published rates of subsidy and hourly pay for 2024-2026 were not read. They are computed and may differ by one øre.',
    },
    cites: [lab2024('§ 75'), lab2024('§ 189')],
  },
  {
    id: 'virksomhed.godtgoerelse_under_18',
    text: {
      da: 'Godtgørelsen til unge under 18 år i praktik højst svarede til en sats for uddannelseshjælp, som ophørte 1. juli 2025. Den nye grænse er ikke læst.',
      en: 'The allowance of under-18s in placements was capped by a rate of uddannelseshjælp that ended on 1 July 2025. The new cap was not read.',
    },
    cites: [lab2024('§ 62, stk. 2')],
  },
  {
    id: 'virksomhed.offentlig_arbejdsgiver',
    text: {
      da: 'Hvornår en forening eller institution er en offentlig arbejdsgiver (fx over halvdelen offentlig støtte), står ikke i de læste regler.',
      en: 'When an association or institution is a public employer (such as over half public funding) does not stand in the rules read.',
    },
    cites: [lab2024('§ 82'), labOrder2023('§ 96')],
  },
];
