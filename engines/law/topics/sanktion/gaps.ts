import type { Gap } from '../../rules/rule.ts';
import { aiOrder2026, alf2024, fvl2014, las2021, las2024, las2025, rsl2025, selvforskyldt2026 } from '../sources.ts';
import { complaintOrder2025 } from './sources.ts';

/** What could not be read. */
export const sanktionGaps: readonly Gap[] = [
  {
    id: 'sanktion.hul.paragraf_40a_2025',
    text: {
      da: 'Dagen, hvor aktivitetsparate ikke længere kan få den skærpede sanktion, er ikke læst i lov nr. 198 af 25. februar 2025. Før den dag kunne de få den (afledt: loven fandtes ikke). Fra 25. februar til 30. juni 2025 spørges en medarbejder.',
      en: 'The day from which people ready for activities cannot get the intensified sanction was not read in act no. 198 of 25 February 2025. Before that day they could (derived: the act did not exist). From 25 February to 30 June 2025 a person is asked.',
    },
    cites: [las2024('§ 40 a'), las2025('§ 40 a')],
  },
  {
    id: 'sanktion.hul.satser_2026',
    text: {
      da: 'To af sanktionssatserne for 2026 afhænger af, om afrunding føres videre. Grænserne for 2026 afhænger af, om der trækkes 0,45 procentpoint fra. Se ministeriets tabel.',
      en: 'Two of the rates of 2026 depend on whether rounding is carried on, and the limits of 2026 on whether 0.45 points are taken off. See the table of the ministry.',
    },
    cites: [las2025('§ 35, stk. 4'), las2025('§ 109')],
  },
  {
    id: 'sanktion.hul.selvbooket_2021_2023',
    text: {
      da: 'Dagen, fra hvilken en selvbooket samtale er en indkaldelse for andre end jobparate, er ikke læst. Den ligger mellem februar 2021 og juni 2023. Reglen siger nej til og med juni 2023.',
      en: 'The day from which a self-booked talk is a summons for others than the job-ready was not read. It lies between February 2021 and June 2023. The rule says no until the end of June 2023.',
    },
    cites: [las2021('§ 37, stk. 3')],
  },
  {
    id: 'sanktion.hul.karantaene_foer_2026',
    text: {
      da: 'Reglerne om, hvornår en karantæne virker fra og er udstået, er ikke læst for tiden før 1. februar 2026 (BEK nr. 1699 af 2021).',
      en: 'When a quarantine takes effect and is over was not read for the time before 1 February 2026 (order no. 1699 of 2021).',
    },
    cites: [alf2024('§ 63, stk. 4'), selvforskyldt2026('§§ 25-26')],
  },
  {
    id: 'sanktion.hul.raadighed_foer_2024',
    text: {
      da: 'Bekendtgørelserne om rådighed før 1. januar 2024 er ikke læst. Transporttid, dags varsel og fravær fra samtaler med dagpenge vises først fra 2024.',
      en: 'The orders on availability before 1 January 2024 were not read. Travel, a day’s notice and absence of members are shown only from 2024.',
    },
    cites: [alf2024('§ 62')],
  },
  {
    id: 'sanktion.hul.aegtefaeller_225',
    text: {
      da: '225-timersreglen for ægtepar kræver oplysninger om begge ægtefæller. Den vises ikke.',
      en: 'The 225-hour rule for married couples needs facts about both. It is not shown.',
    },
    cites: [las2024('§ 13 f, stk. 1-5')],
  },
  {
    id: 'sanktion.hul.klagebekendtgoerelse',
    text: {
      da: 'Fristerne for kommunens genvurdering er kendt fra en gennemgang, ikke fra bekendtgørelsen selv.',
      en: 'The deadlines of the municipality’s reassessment are known from a digest, not from the order itself.',
    },
    cites: [complaintOrder2025('§ 11')],
  },
  {
    id: 'sanktion.hul.forvaltningslove',
    text: {
      da: 'Retssikkerhedsloven er læst, som den står i 2025, og forvaltningsloven, som den stod i 2014. Ældre og nyere ændringer, blandt andre lov nr. 655 af 2024, er ikke læst.',
      en: 'The legal certainty act was read as it stands in 2025, the administration act as it stood in 2014. Older and newer changes, such as act no. 655 of 2024, were not read.',
    },
    cites: [rsl2025('§§ 3-12'), fvl2014('§§ 7-27')],
  },
  {
    id: 'sanktion.hul.ai_forordning',
    text: {
      da: 'Om EU’s forordning om kunstig intelligens gælder for systemer, der foreslår sanktioner, er ikke læst i forordningen.',
      en: 'Whether the EU regulation on AI covers systems that suggest sanctions was not read in the regulation.',
    },
    cites: [aiOrder2026('§ 1')],
  },
  {
    id: 'sanktion.hul.lov_1750',
    text: {
      da: 'Lov nr. 1750 af 2025 fjerner møder i rehabiliteringsteamet og pligten til læse-, skrive- og regnetest fra § 13. Dagen for hver ændring er ikke læst.',
      en: 'Act no. 1750 of 2025 takes meetings of the rehabilitation team and the duty of the reading test out of § 13. The day of each change was not read.',
    },
    cites: [las2025('§ 13, stk. 2-5')],
  },
];
