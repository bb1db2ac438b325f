/** A subject with what is written about it, in turns. `by` begins; the rest answer in turn. */
export interface ThreadIdea {
  readonly subject: string;
  readonly by: 'citizen' | 'staff';
  readonly turns: readonly string[];
}

export const threads: readonly ThreadIdea[] = [
  {
    subject: 'Kursus i februar',
    by: 'citizen',
    turns: [
      'Hej. Jeg har fundet et kursus, der begynder i februar. Må jeg sende linket?',
      'Ja, send det endelig. Så ser jeg på det i dag og vender tilbage.',
      'Tak. Det er det andet på siden.',
      'Jeg har set på det. Det ser fornuftigt ud, og vi kan tage det op på torsdag.',
    ],
  },
  {
    subject: 'Samtale i en virksomhed',
    by: 'citizen',
    turns: [
      'Jeg skal til samtale på mandag. Er der noget, jeg skal huske?',
      'Hvor godt. Læs om firmaet og skriv to spørgsmål ned. Ring efter, hvordan det gik.',
      'Det gik godt, og de ringer i næste uge.',
    ],
  },
  {
    subject: 'Timer ved siden af',
    by: 'citizen',
    turns: [
      'Jeg har fået tilbudt seks timer om ugen i en butik. Må jeg sige ja?',
      'Ja. Skriv timerne ned, så regner vi på det sammen i næste samtale.',
    ],
  },
  {
    subject: 'Papirer fra lægen',
    by: 'citizen',
    turns: ['Jeg har fået et brev fra lægen. Skal jeg sende det til dig eller tage det med?'],
  },
  {
    subject: 'Transport',
    by: 'citizen',
    turns: [
      'Bussen er lavet om, og jeg kan ikke nå det før ni.',
      'Det finder vi ud af. Jeg spørger stedet, om du kan møde halv ti.',
      'Mange tak.',
    ],
  },
  {
    subject: 'Nyt fra virksomheden',
    by: 'staff',
    turns: [
      'Jeg har talt med virksomheden. De vil gerne møde dig. Passer onsdag eller torsdag bedst?',
      'Torsdag er bedst for mig.',
      'Så er det torsdag klokken ti. Jeg tager med, hvis du vil have det.',
    ],
  },
  {
    subject: 'Job, du måske vil se',
    by: 'staff',
    turns: ['Jeg så et opslag, der ligner det, du vil. Har du lyst til at se på det, så skriv.'],
  },
  {
    subject: 'Hvordan gik det?',
    by: 'staff',
    turns: [
      'Hvordan gik den første uge?',
      'Den gik fint, men jeg var træt om fredagen.',
      'Godt at høre. Så venter vi med flere timer til efter jul.',
    ],
  },
  {
    subject: 'Mødet på torsdag',
    by: 'staff',
    turns: ['Er der noget, du gerne vil tale om på torsdag? Skriv det her, så er jeg klar.'],
  },
  {
    subject: 'Ansøgning',
    by: 'citizen',
    turns: [
      'Vil du læse min ansøgning, før jeg sender den?',
      'Det vil jeg gerne. Den er god. Jeg vil flytte den sidste linje op som den første.',
      'Tak, det gjorde jeg.',
    ],
  },
  {
    subject: 'Udtalelse',
    by: 'citizen',
    turns: ['Jeg har fået en udtalelse fra praktikken. Hvor skal jeg gemme den?'],
  },
  {
    subject: 'Skoledag',
    by: 'staff',
    turns: [
      'Skolen har åbent hus den sidste lørdag i måneden. Skal vi tage derhen?',
      'Ja, det vil jeg gerne.',
      'Så mødes vi ved indgangen klokken elleve.',
    ],
  },
];

/** What a letter says, or somebody tells on the telephone: written down for those who are not digital. */
export const letters: readonly string[] = [
  'Vil gerne vide, om tiden på tirsdag kan flyttes til om eftermiddagen.',
  'Fortæller, at aftalen med sygehuset er flyttet til december.',
  'Spørger, hvem der ringer om hjælpemidlet.',
];
