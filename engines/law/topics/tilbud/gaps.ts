import type { Cite } from '../../rules/cite.ts';
import type { Gap } from '../../rules/rule.ts';
import {
  act1654of2024,
  act1750of2025,
  lab2022,
  lob2022,
  reopening686of2020,
  reopening1398of2020,
  reopening1576of2021,
  tilsyn2023,
  tilsyn2025,
} from '../sources.ts';
import { starReform } from './sources.ts';

/** What could not be made a rule. */
export const offerGaps: readonly Gap[] = [
  gap(
    'tilbud.paragraf_102_efter_reformen',
    'Ordlyden af LAB §§ 100-105 efter 1. juli 2026 er ikke læst. Vist er kun, hvad STAR har skrevet om de 75 procent.',
    'The wording of LAB §§ 100-105 after 1 July 2026 was not read. Shown is only what the agency wrote of the 75 per cent.',
    [act1750of2025('LAB §§ 100-105')],
  ),
  gap(
    'tilbud.maalevindue_75_procent',
    'Over hvilken tid de 75 procent måles, og hvad der sker, når en kommune ligger under, er ikke læst.',
    'Over which time the 75 per cent are measured, and what follows from lying under, was not read.',
    [starReform('tilbud')],
  ),
  gap(
    'tilbud.aktivitetsparate_efter_reformen',
    'Om der gælder et mindste antal tilbud til aktivitetsparate efter 1. juli 2026, er ikke læst.',
    'Whether a minimum of offers holds for activity-ready people after 1 July 2026 was not read.',
    [starReform('tilbud')],
  ),
  gap(
    'tilbud.skaerpet_tilsyn_slut',
    'Det skærpede tilsyn er afskaffet ved lov nr. 1750 af 2025. Om det skete 1. februar eller 1. juli 2026, er ikke læst. Reglerne vises til 30. juni 2026.',
    'Intensified supervision was abolished by lov 1750/2025. Whether on 1 February or 1 July 2026 was not read. The rules are shown until 30 June 2026.',
    [act1750of2025('LOB §§ 22 a-22 f'), tilsyn2025('§ 14')],
  ),
  gap(
    'tilbud.tilsynsbekendtgoerelse_2019',
    'Bekendtgørelse nr. 1409 af 2019 er ikke læst: grænsen for samtaler og fristen for redegørelsen før 22. marts 2023 kendes ikke. Målet om tilbud var sat i bero i 2021; det er kun set i sekundære kilder.',
    'Order 1409/2019 was not read: the limit of talks and the deadline of the account before 22 March 2023 are not known. The goal on offers was suspended in 2021; that was seen in secondary sources only.',
    [lob2022('§ 22 f'), tilsyn2023('§ 14, stk. 2')],
  ),
  gap(
    'tilbud.arbejdspligt_bekendtgoerelse',
    'Bekendtgørelsen efter § 105 c om forberedelse, jobsøgning og transport i arbejdspligten er ikke læst.',
    'The order under § 105 c on preparation, job search and transport in the work duty was not read.',
    [act1654of2024('§ 105 c')],
  ),
  gap(
    'tilbud.unge_ikrafttraeden_2022',
    'Fire måneder mellem tilbud, undtagelsen for STU, retten til selvfundne pladser for unge og de nye regler om ressourceforløb står i LBK nr. 701 af 2022. Dagen, de kom, er udledt til 1. januar 2022.',
    'Four months between offers, the exception of STU, the right of the young to places they found, and the new rules on resource courses stand in LBK 701/2022. The day they came is derived as 1 January 2022.',
    [lab2022('§§ 57, 66, 104-105 og 112-114')],
  ),
  gap(
    'tilbud.lukkede_kommuner_2021',
    'I kommuner, der var helt eller delvist lukket i juli og august 2021, skulle tilbuddet først være i gang inden 1. september. Hvilke det var, er ikke registreret.',
    'In municipalities wholly or partly closed in July and August 2021 the offer had to run only by 1 September. Which they were is not recorded.',
    [reopening1576of2021('§ 14, stk. 2')],
  ),
  gap(
    'tilbud.nordjylland_2020',
    'Restriktionerne i Nordjylland fra 5. november 2020 byggede på et brev, der ikke er læst.',
    'The restrictions in North Jutland from 5 November 2020 rested on a letter that was not read.',
    [reopening1398of2020('§ 1')],
  ),
  gap(
    'tilbud.suspension_foraar_2020',
    'Forlængelserne af suspensionen mellem 1. april og 26. maj 2020 er udledt af, at bekendtgørelsen først blev ophævet 27. maj.',
    'That the suspension was prolonged from 1 April to 26 May 2020 is derived from its repeal on 27 May.',
    [reopening686of2020('§ 18, stk. 2')],
  ),
  gap(
    'tilbud.ressourceforloeb_efter_teamet',
    'Om et ressourceforløb fra før februar 2026 uden indsats stadig skal for et team efter 1. juli 2026, er ikke læst. Det gælder også overgangen fra fem til tre år i 2022.',
    'Whether a resource course from before February 2026 without an effort still goes to a team after 1 July 2026 was not read; nor was the transition from five to three years in 2022.',
    [act1750of2025('LAB kap. 19'), lab2022('§§ 113-114')],
  ),
  gap(
    'tilbud.overgang_2023',
    'Overgangsreglen om øvrig vejledning, der var begyndt før 22. marts 2023, er ikke læst. Et tilbud, der begyndte før, regnes for opfyldt.',
    'The transition for other guidance begun before 22 March 2023 was not read. An offer begun before is taken to count.',
    [lab2022('§ 102')],
  ),
];

function gap(id: string, da: string, en: string, cites: readonly Cite[]): Gap {
  return { id, text: { da, en }, cites };
}
