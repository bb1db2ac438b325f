import type { Question } from '../../rules/rule.ts';
import { lab2024, labOrder2023, las2025 } from '../sources.ts';
import { w } from './words.ts';

/** What the rules of this topic leave to a person. */
export const formQuestions: readonly Question[] = [
  {
    id: 'form.behov_for_fremmoede',
    text: w(
      'Er der behov for, at netop denne samtale holdes ved fremmøde?',
      'Is there a need that this very talk is held in person?',
    ),
    help: w(
      'Skriv hvad ved borgerens situation der gør det. En fast praksis er ikke nok. I a-kassen kan det være særlig vejledning om jobsøgning eller tvivl om rådighed.',
      'Write what in the person’s situation calls for it. A fixed practice is not enough.',
    ),
    cites: [lab2024('§ 33, stk. 2')],
    subject: 'person',
  },
  {
    id: 'form.svaert_at_booke',
    text: w(
      'Er det uforholdsmæssigt svært eller umuligt for borgeren selv at booke?',
      'Is booking unreasonably hard or impossible for the person?',
    ),
    help: w(
      'Grundene er meget ringe it-kundskaber, betydelige sproglige barrierer eller betydelig fysisk, kognitiv eller psykisk funktionsnedsættelse.',
      'The grounds are very poor IT skills, considerable language barriers or a considerable impairment.',
    ),
    cites: [labOrder2023('§ 45, stk. 1')],
    subject: 'person',
  },
  {
    id: 'form.booker_mod_hensigten',
    text: w(
      'Booker borgeren på en måde, så forløbet ikke kan gennemføres efter hensigten?',
      'Does the person book in a way that defeats the course?',
    ),
    help: w(
      'Se på, hvad der er aftalt, og hvordan der er booket og flyttet.',
      'Look at what was agreed and how talks were booked and moved.',
    ),
    cites: [lab2024('§ 35')],
    subject: 'person',
  },
  {
    id: 'form.indkaldelse_passer',
    text: w(
      'Kan borgeren møde på det tidspunkt og det sted, når der tages hensyn til pasning og helbred?',
      'Can the person attend at that time and place, given care and health?',
    ),
    help: w(
      'Se på pasning, helbred, skånehensyn og andre rimelige grunde.',
      'Look at care, health, special needs and other reasonable grounds.',
    ),
    cites: [labOrder2023('§ 46, stk. 2')],
    subject: 'person',
  },
  {
    id: 'form.ikke_til_raadighed_over_en_maaned',
    text: w(
      'Vil borgeren være ude af stand til at tage et fleksjob i mere end en måned?',
      'Will the person be unable to take a fleksjob for more than a month?',
    ),
    help: w(
      'Grundene står i § 75, stk. 4: bl.a. sygdom og pasning. Bagefter er der igen tre uger til at lave cv.',
      'The grounds stand in § 75, stk. 4; afterwards there are three weeks again.',
    ),
    cites: [las2025('§ 75, stk. 4')],
    subject: 'person',
  },
  {
    id: 'form.behov_for_samlet_plan',
    text: w(
      'Har borgeren komplekse problemer, flere planer og brug for, at de samordnes?',
      'Has the person complex problems, several plans and a need to coordinate them?',
    ),
    help: w(
      'Alle tre dele skal være opfyldt, og borgeren skal have sagt ja.',
      'All three must be met, and the person must have agreed.',
    ),
    cites: [lab2024('§ 40, stk. 3')],
    subject: 'person',
  },
  {
    id: 'form.plan_vurderet_efter_flytning',
    text: w(
      'Har I sammen med borgeren vurderet, om planen skal ændres efter flytningen?',
      'Have you judged with the person whether the plan is to be revised after the move?',
    ),
    help: w('Aftalte tilbud bevares så vidt muligt.', 'Agreed offers are kept as far as possible.'),
    cites: [labOrder2023('§ 138')],
    subject: 'person',
  },
  {
    id: 'form.kan_gennemfoere_uddannelse',
    text: w(
      'Kan borgeren gennemføre en uddannelse på almindelige vilkår?',
      'Can the person complete an education on ordinary terms?',
    ),
    help: w(
      'Kun for dagpengemodtagere under 25 år uden uddannelse og uden børn hjemme.',
      'Only for recipients of dagpenge under 25 without education or children at home.',
    ),
    cites: [lab2024('§ 30, stk. 1')],
    subject: 'person',
  },
  {
    id: 'form.forsoergelse_under_uddannelse',
    text: w(
      'Har borgeren su, elevløn eller lignende under hele uddannelsen?',
      'Has the person SU, wages or the like throughout the education?',
    ),
    help: w('Det er en betingelse for pålægget.', 'It is a condition of the order.'),
    cites: [lab2024('§ 30, stk. 2-3')],
    subject: 'person',
  },
  {
    id: 'form.motiveret_for_job',
    text: w(
      'Er borgeren stadig motiveret for en jobrettet indsats?',
      'Is the person still motivated for a job-directed effort?',
    ),
    help: w('Svares der nej, gives et uddannelsespålæg.', 'If not, an education order is given.'),
    cites: [lab2024('§ 30 a, stk. 3')],
    subject: 'person',
  },
];
