import type { Cite } from '../../rules/cite.ts';
import type { Question } from '../../rules/rule.ts';
import {
  act1654of2024,
  act1657of2024,
  lab2019,
  lab2022,
  lab2024,
  labOrder2020,
  labOrder2023,
  reopening686of2020,
  tilsyn2025,
} from '../sources.ts';

/** What the law on offers leaves to a person's judgement. */
export const offerQuestions: readonly Question[] = [
  question(
    'tilbud.uden_virkning',
    [
      'Er det udelukket, at tilbuddet vil give borgeren bedre muligheder for job?',
      'Is it out of the question that the offer improves the chances of a job?',
    ],
    [
      'Selvforsørgende har ret til tilbuddet, medmindre det ikke kan antages at forbedre mulighederne.',
      'Self-supporting people have the right unless the offer cannot be expected to improve their chances.',
    ],
    [lab2019('§ 53, stk. 6'), lab2024('§ 53, stk. 7')],
  ),
  question(
    'tilbud.tvivl_om_vilje',
    ['Er der tvivl om, hvorvidt borgeren vil medvirke aktivt?', 'Is there doubt of the will to take part actively?'],
    [
      'Kun så må et tilbud gives alene for at afprøve rådigheden. Skriv, hvad tvivlen bygger på.',
      'Only then may an offer be given to test availability alone. Write what the doubt rests on.',
    ],
    [lab2019('§ 54'), lab2024('§ 54')],
  ),
  question(
    'tilbud.passer_dagpenge',
    [
      'Passer tilbuddet til arbejdstid, transport og den pasning, borgeren har oplyst?',
      'Does the offer fit the hours, the travel and the care that the citizen reported?',
    ],
    [
      'Deltidsforsikredes arbejdstid, grænsen for transport og manglende pasning oplyst før tilbuddet.',
      'Hours of the part-time insured, the limit of travel, and missing care reported before the offer.',
    ],
    [labOrder2023('§ 57, stk. 1')],
  ),
  question(
    'tilbud.passer_andre',
    ['Kan borgeren varetage tilbuddet?', 'Can the citizen manage the offer?'],
    [
      'Se på transporttid, børnepasning, helbred og andre rimelige grunde, når tilbuddet gives.',
      'Look at travel time, child care, health and other reasonable grounds as the offer is given.',
    ],
    [labOrder2020('§ 57, stk. 2'), labOrder2023('§ 57, stk. 2')],
  ),
  question(
    'tilbud.fortsaetter_efter_ydelsesskift',
    ['Må tilbuddet række ud over ydelsen?', 'May the offer run beyond the benefit?'],
    [
      'Ja ved uddannelsesløft, og når borgeren skifter ydelse, stadig er i en målgruppe, og betingelserne er opfyldt der.',
      'Yes for an education lift, and when the citizen shifts benefit, stays in a target group and meets its conditions.',
    ],
    [lab2022('§ 55, stk. 3-4'), lab2024('§ 55, stk. 3-4')],
  ),
  question(
    'tilbud.relevant_tilbud_kan_findes',
    [
      'Kan kommunen finde et relevant tilbud uden fremmøde?',
      'Can the municipality find a relevant offer without attendance?',
    ],
    [
      'I Region Hovedstaden og Region Sjælland gjaldt ret og pligt kun i det omfang fra 27. maj til 14. juni 2020.',
      'In the regions of the Capital and Zealand right and duty held only so far from 27 May to 14 June 2020.',
    ],
    [reopening686of2020('§ 2, stk. 1, nr. 7')],
  ),
  question(
    'tilbud.indsats_trods_snart_rask',
    [
      'Skal borgeren have en indsats, selv om han eller hun ventes rask inden otte uger?',
      'Is the citizen to have an effort though expected well within eight weeks?',
    ],
    [
      'Kommunen kan beslutte det efter en konkret vurdering, når ingen tværfaglig indsats er i gang.',
      'The municipality may so decide after a concrete assessment when no cross-disciplinary effort runs.',
    ],
    [lab2019('§ 108, stk. 4'), lab2024('§ 108, stk. 4')],
  ),
  question(
    'tilbud.behov_for_tvaerfaglig_indsats',
    ['Har borgeren behov for en tværfaglig indsats?', 'Does the citizen need a cross-disciplinary effort?'],
    [
      'Så kan sagen behandles i rehabiliteringsteamet. Det er ikke en pligt.',
      'Then the case may go to the rehabilitation team. It is no duty.',
    ],
    [act1657of2024('§ 109')],
  ),
  question(
    'tilbud.risiko_for_fire_aar',
    [
      'Er der risiko for, at borgeren stadig er for syg til at arbejde fire år efter sygedagpengene?',
      'Does the citizen risk being unfit still four years after sickness benefit?',
    ],
    [
      'Så skal der være en samtale med sundhedskoordinatoren senest tre et halvt år efter.',
      'Then a talk with the health coordinator is held by three and a half years after.',
    ],
    [lab2019('§ 111, stk. 3'), lab2024('§ 111, stk. 3')],
  ),
  question(
    'tilbud.saerlige_grunde_mod_team',
    [
      'Taler særlige grunde imod at forelægge sagen for rehabiliteringsteamet?',
      'Do special reasons speak against putting the case to the team?',
    ],
    [
      'Se på tid uden kontakt, fritagelser og løntimer, og om indsatsen er lige ved at begynde.',
      'Look at time without contact, exemptions and paid hours, and whether the effort is about to begin.',
    ],
    [lab2022('§ 113, stk. 2'), lab2024('§ 113, stk. 2')],
  ),
  question(
    'tilbud.kursus_foerer_til_job',
    ['Kan kurset føre til, at borgeren begynder i et konkret job?', 'Can the course lead to a concrete job?'],
    [
      'Korte kurser og regne- eller ordblindekursus kan kun være en del af arbejdspligten, når de kan det.',
      'Short courses and numeracy or dyslexia courses may be part of the work duty only then.',
    ],
    [act1654of2024('§ 105 b, stk. 1-2')],
  ),
  question(
    'tilbud.vejledning_taeller_for_unge',
    [
      'Tæller øvrig vejledning og opkvalificering i fokusmålet for unge på kontanthjælp?',
      'Does other guidance count in the focus goal for the young on cash benefit?',
    ],
    [
      'Bekendtgørelsen nævner uddannelseshjælp og overgangsydelse, der ophørte 1. juli 2025. Spørg ministeriet.',
      'The order names uddannelseshjælp and overgangsydelse, which ended on 1 July 2025. Ask the ministry.',
    ],
    [tilsyn2025('§ 3, stk. 2')],
  ),
];

function question(
  id: string,
  [da, en]: readonly [string, string],
  [helpDa, helpEn]: readonly [string, string],
  cites: readonly [Cite, ...Cite[]],
): Question {
  return { id, text: { da, en }, help: { da: helpDa, en: helpEn }, cites, subject: 'person' };
}
