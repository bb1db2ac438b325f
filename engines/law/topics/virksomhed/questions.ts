import type { Question } from '../../rules/rule.ts';
import { lab2022, lab2024, labOrder2019, labOrder2023, reopening686of2020 } from '../sources.ts';

type Cites = Question['cites'];

function question(id: string, da: string, en: string, help: readonly [da: string, en: string], cites: Cites): Question {
  return { id: `virksomhed.${id}`, text: { da, en }, help: { da: help[0], en: help[1] }, cites, subject: 'person' };
}

const ofCompany = (given: Question): Question => ({ ...given, subject: 'virksomhed' });

/** What the law on places leaves to a person's judgement, or asks about the one place. */
export const virksomhedQuestions: readonly Question[] = [
  question(
    'praktik_behov',
    'Kan personen kun vanskeligt få eller beholde et job på normale vilkår eller med løntilskud?',
    'Can the person hardly obtain or keep a job on normal terms or with a subsidy?',
    [
      'Tal om, hvad personen selv vil og kan, og om et ordinært job eller løntilskud er en mulighed nu.',
      'Weigh wishes and abilities, and whether an ordinary or subsidised job is possible now.',
    ],
    [lab2024('§ 57, stk. 1')],
  ),
  question(
    'praktik_formaal_aftalt',
    'Er det præcise formål med praktikken aftalt og skrevet i aftalen?',
    'Is the precise purpose of the placement agreed and written in the agreement?',
    [
      'Formålet er løntimer, bestemte kompetencer eller afklaring. Personen, virksomheden og kommunen er enige.',
      'Paid hours, specific skills or clarification; agreed by person, company and municipality.',
    ],
    [lab2024('§ 59, stk. 1'), labOrder2023('§ 60, stk. 2')],
  ),
  question(
    'loentimer_undersoegt',
    'Er det undersøgt, om praktikken kan kombineres med eller følges af løntimer?',
    'Has it been looked into whether the placement can go with or be followed by paid hours?',
    [
      'Spørg virksomheden. For sygemeldte i job: gradvis tilbagevenden.',
      'Ask the company. For the sick with a job: a gradual return.',
    ],
    [lab2024('§ 59')],
  ),
  question(
    'hos_seneste_arbejdsgiver',
    'Er pladsen der, hvor personen senest har været ansat?',
    'Is the place where the person was last employed?',
    ['Også et job med offentligt tilskud tæller.', 'A job with public support counts too.'],
    [labOrder2023('§ 61'), labOrder2023('§ 67, stk. 3'), labOrder2023('§ 98, stk. 3')],
  ),
  question(
    'ny_funktion',
    'Er praktikken i en ny arbejdsfunktion, og står forskellen i aftalen?',
    'Is the placement in a new function, and does the difference stand in the agreement?',
    ['Vurder de konkrete opgaver før og nu.', 'Weigh the tasks before and now.'],
    [labOrder2023('§ 61, stk. 2')],
  ),
  question(
    'enig_i_samme_funktion',
    'Er den sygemeldte uden job enig i praktik hos den seneste arbejdsgiver i samme funktion?',
    'Does the sick person without a job agree to a placement with the latest employer in the same function?',
    [
      'Kun sygemeldte og personer i jobafklaring uden ansættelse.',
      'Only for people on sick leave or in job clarification without employment.',
    ],
    [labOrder2023('§ 61, stk. 3')],
  ),
  question(
    'fortsaetter_ved_maalgruppeskift',
    'Fortsætter personen samme løntilskud, fordi målgruppen skifter?',
    'Does the person go on in the same subsidised job because the target group changes?',
    ['Den samlede længde følger den nye målgruppe.', 'The whole length follows the new group.'],
    [labOrder2023('§ 67, stk. 4')],
  ),
  question(
    'genoptager_afbrudt_plads',
    'Genoptages en plads hos samme arbejdsgiver, som corona-suspensionen afbrød efter 12. marts 2020?',
    'Is a place with the same employer resumed that the corona suspension cut off after 12 March 2020?',
    [
      'Praktikken skal have været kombineret med løntimer. Længden før og efter lægges sammen.',
      'A placement must have been combined with paid hours. The length before and after is added.',
    ],
    [reopening686of2020('§ 17, nr. 2-3')],
  ),
  question(
    'ejet_af_aegtefaelle_eller_samlever',
    'Ejes virksomheden af personens ægtefælle, registrerede partner eller samlever?',
    'Is the company owned by the person’s spouse, registered partner or cohabitant?',
    ['Kun private virksomheder.', 'Private companies only.'],
    [labOrder2023('§ 67, stk. 1')],
  ),
  question(
    'samme_funktion',
    'Er opgaverne i tilbuddet de samme som i de ordinære løntimer?',
    'Are the tasks of the offer the same as in the ordinary paid hours?',
    ['Se på de konkrete opgaver.', 'Look at the tasks themselves.'],
    [lab2024('§ 52, stk. 2')],
  ),
  question(
    'uddannelse_kompetencegivende',
    'Svarer den udenlandske uddannelse til en kompetencegivende uddannelse?',
    'Does the foreign education equal a qualifying education?',
    [
      'En ungdomsuddannelse eller højere, der giver adgang til et erhverv eller videre studier.',
      'A youth education or higher that qualifies for an occupation or further study.',
    ],
    [lab2024('§ 69, stk. 3, nr. 1')],
  ),
  question(
    'seks_maaneder_opfyldt',
    'Har personen i alt seks måneder på de ydelser, der tæller, når løntilskud og selvforsørgelse regnes med?',
    'Has the person six months on the benefits that count, with subsidised jobs and self-support included?',
    [
      'Perioder af forskellig slags lægges sammen. En hel kalendermåned uden bryder perioden.',
      'Times of several kinds are joined. A whole calendar month without breaks them.',
    ],
    [labOrder2019('§ 9'), labOrder2023('§ 9')],
  ),
  question(
    'tolv_maaneder_opfyldt',
    'Har personen i alt tolv måneder på de ydelser, der tæller, når løntilskud regnes med?',
    'Has the person twelve months on the benefits that count, with subsidised jobs included?',
    ['Perioder af forskellig slags lægges sammen.', 'Times of several kinds are joined.'],
    [lab2022('§ 80 a, stk. 2')],
  ),
  question(
    'opgaver_ud_over_normeret',
    'Ligger opgaverne ud over det, arbejdspladsen normalt skal løse?',
    'Do the tasks lie beyond what the workplace is normally to do?',
    ['Opgaver, som ellers ikke ville blive løst.', 'Tasks that would otherwise not be done.'],
    [lab2024('§ 83, stk. 3')],
  ),
  question(
    'sygdom_meddelt',
    'Har personen givet arbejdsgiveren besked på den første sygedag?',
    'Did the person tell the employer on the first sick day?',
    ['Arbejdsgiveren ved det.', 'The employer knows.'],
    [labOrder2023('§ 75')],
  ),
  ofCompany(
    question(
      'merbeskaeftigelse_uden_ansatte',
      'Har arbejdsgiveren ingen ansatte, og har kommunen set, at der er merbeskæftigelse?',
      'Has the employer no staff, and has the municipality seen that there is a net increase?',
      [
        'Kun arbejdsgivere uden ansatte i de seneste 12 måneder.',
        'Only employers without staff in the last 12 months.',
      ],
      [labOrder2023('§ 80, stk. 4')],
    ),
  ),
  ofCompany(
    question(
      'konkurrenceforvridende',
      'Vil pladsen give virksomheden en urimelig fordel frem for andre?',
      'Would the place give the company an unfair advantage over others?',
      ['Vurder opgaverne og antallet af støttede pladser.', 'Weigh the tasks and the number of supported places.'],
      [lab2024('§ 64'), lab2024('§ 80'), lab2024('§ 88')],
    ),
  ),
  ofCompany(
    question(
      'udelukket_fra_statsstoette',
      'Er virksomheden udelukket fra støtte, fx som kriseramt eller med krav om tilbagebetaling?',
      'Is the company excluded from support, for example as being in difficulty or owing aid back?',
      ['Spørg virksomheden; den skriver under på oplysningerne.', 'Ask the company; it signs for the information.'],
      [labOrder2023('§ 85')],
    ),
  ),
];
