import type { BranchField } from './company-branches.ts';

/** What a company asks for, what it is answered, and what came of it. */
export interface Ask {
  readonly kind: 'staff' | 'visit-day' | 'placement' | 'small-job' | 'training';
  readonly words: string;
  readonly occupation?: string;
  readonly hoursWeek?: number;
  readonly places?: number;
  readonly answer: string;
  readonly question: string;
  readonly outcome: string;
}

const visit: Ask = {
  kind: 'visit-day',
  words: 'Vi vil gerne vise frem, hvad vi laver, en formiddag.',
  places: 4,
  answer: 'Tak for det. Vi kommer fire personer torsdag formiddag.',
  question: 'Passer en torsdag formiddag, og hvor mange kan I tage imod?',
  outcome: 'Fire var på besøg. En vil gerne i praktik.',
};
const hours: Ask = {
  kind: 'small-job',
  words: 'Vi har brug for hjælp til at rydde op og gøre rent tre timer fredag eftermiddag.',
  occupation: 'Rengøringsassistent',
  hoursWeek: 3,
  answer: 'Vi har en, der gerne vil have de timer. I hører fra mig i denne uge.',
  question: 'Kan timerne ligge om formiddagen, eller skal det være om eftermiddagen?',
  outcome: 'En har nu tre timer om ugen.',
};

const own: Readonly<Record<BranchField, readonly Ask[]>> = {
  craft: [
    {
      kind: 'training',
      words: 'Vi mangler folk med svejsecertifikat. Kan vi lave et hold sammen?',
      occupation: 'Svejser',
      places: 6,
      answer: 'Jeg taler med erhvervsskolen og vender tilbage i næste uge.',
      question: 'Hvor mange kan I tage imod ad gangen, og hvornår?',
      outcome: 'Seks var med på kurset. Tre er ansat.',
    },
    {
      kind: 'staff',
      words: 'Vi mangler en på pladsen. Lyst til at lære er vigtigere end papirer.',
      occupation: 'Byggearbejder',
      hoursWeek: 37,
      answer: 'Vi har to, der gerne vil høre mere. Jeg ringer i morgen.',
      question: 'Skal der være kørekort fra første dag?',
      outcome: 'En begyndte den første i måneden.',
    },
  ],
  food: [
    {
      kind: 'placement',
      words: 'En kan være med i køkkenet nogle uger og se, om det er noget.',
      occupation: 'Køkkenmedhjælper',
      answer: 'Det lyder godt. Jeg finder en og kommer forbi med vedkommende.',
      question: 'Hvornår på dagen er der bedst tid til at tage imod en ny?',
      outcome: 'Fire uger i praktik. Bagefter fik hun fem timer om ugen.',
    },
    {
      kind: 'staff',
      words: 'Vi mangler to til weekenderne. Vi lærer gerne nye op.',
      occupation: 'Tjener',
      hoursWeek: 16,
      places: 2,
      answer: 'Tre vil gerne tale med jer. Jeg sender jer et par tider.',
      question: 'Er det både lørdag og søndag, og hvor længe?',
      outcome: 'To begyndte i maj.',
    },
  ],
  care: [
    {
      kind: 'placement',
      words: 'Vi vil gerne vise faget frem for en, der overvejer en uddannelse.',
      occupation: 'Social- og sundhedshjælper',
      answer: 'Tak. Jeg har en, der gerne vil prøve det i to uger.',
      question: 'Hvem hos jer tager imod den første dag?',
      outcome: 'To uger i praktik. Bagefter søgte han ind på uddannelsen.',
    },
    {
      kind: 'small-job',
      words: 'Vi mangler en, der kan læse avis og gå ture med beboerne fire timer om ugen.',
      occupation: 'Omsorgsmedhjælper',
      hoursWeek: 4,
      answer: 'Det har jeg en god idé til. Jeg ringer på fredag.',
      question: 'Skal det være de samme dage hver uge?',
      outcome: 'En har nu fire timer om ugen.',
    },
  ],
  goods: [
    {
      kind: 'staff',
      words: 'Vi mangler en til lageret. Erfaring er godt, men lyst til at lære er vigtigst.',
      occupation: 'Lagermedarbejder',
      hoursWeek: 37,
      answer: 'Vi har to, der gerne vil høre mere. Jeg ringer i morgen.',
      question: 'Skal der være truckcertifikat fra første dag, eller kan I oplære?',
      outcome: 'En begyndte den første i måneden.',
    },
  ],
  other: [
    {
      kind: 'placement',
      words: 'Vi har plads til en, der vil prøve at stå i receptionen nogle uger.',
      occupation: 'Receptionist',
      answer: 'Det har jeg en til. Vi kommer forbi i næste uge.',
      question: 'Skal man kunne tale engelsk?',
      outcome: 'Tre uger i praktik, og så et job på 20 timer.',
    },
  ],
};

/** What companies of the kind ask for. */
export const asksOf = (field: BranchField): readonly Ask[] => [...own[field], visit, hours];
