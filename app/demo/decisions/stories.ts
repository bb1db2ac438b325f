/** Who does something in a story. */
export type Who = 'contact' | 'manager' | 'citizen';

/** One act, so many days ago. What it is about is filled in: the case, the decision, the complaint. */
export interface Scene {
  readonly daysAgo: number;
  readonly who: Who;
  readonly act: string;
  readonly of?: 'complaint';
  readonly input: Readonly<Record<string, unknown>>;
  /** Fields that are days, counted from today: `{ until: 9 }`. */
  readonly days?: Readonly<Record<string, number>>;
}

/** Whom a story fits: what the law says is asked before it begins. */
export type Fit = 'interpreter' | 'must-book' | 'talk-by-phone';

export interface Story {
  readonly kind: string;
  readonly fit: Fit;
  /** The result that must be lawful on the day it is signed. */
  readonly result: 'granted' | 'refused' | 'imposed';
  readonly terms: Readonly<Record<string, unknown>>;
  readonly times: number;
  readonly scenes: readonly Scene[];
}

const asked = (daysAgo: number, askedHow: string, askedWords: string): Scene => ({
  daysAgo,
  who: 'contact',
  act: 'open-decision-booking-exemption',
  input: { askedHow, askedWords },
  days: { askedOn: -daysAgo },
});

const fact = (
  daysAgo: number,
  words: string,
  more: Readonly<Record<string, unknown>> = {},
  days: Readonly<Record<string, number>> = {},
): Scene => ({
  daysAgo,
  who: 'contact',
  act: 'note-decision-fact',
  input: { words, source: 'citizen', main: true, ...more },
  days,
});

const reasons = (daysAgo: number, result: string, considerations?: string): Scene => ({
  daysAgo,
  who: 'contact',
  act: 'write-decision-reasons',
  input: { result, ...(considerations ? { considerations } : {}) },
});

const signed = (daysAgo: number): Scene => ({
  daysAgo,
  who: 'manager',
  act: 'sign-decision',
  input: { oralNoted: true },
});

const granted: Story = {
  kind: 'booking-exemption',
  fit: 'interpreter',
  result: 'granted',
  terms: { ground: 'tolk' },
  times: 3,
  scenes: [
    asked(41, 'in-person', 'Jeg vil gerne slippe for selv at finde tider. Der skal jo også findes en tolk.'),
    fact(41, 'Du har fortalt, at du har brug for tolk, når vi taler sammen.'),
    reasons(40, 'granted'),
    signed(40),
  ],
};

const waiting: Story = {
  kind: 'booking-exemption',
  fit: 'must-book',
  result: 'granted',
  terms: { ground: 'it' },
  times: 2,
  scenes: [
    asked(9, 'telephone', 'Jeg kan ikke finde ud af det på computeren.'),
    fact(9, 'Du har fortalt, at din nabo plejer at hjælpe dig med computeren.'),
  ],
};

const refusedAnd: readonly Scene[] = [
  asked(34, 'telephone', 'Jeg vil helst have, at I finder tiderne.'),
  fact(34, 'Du har fortalt, at du bruger netbank og har booket tid hos lægen på nettet.'),
  fact(33, 'Du har selv booket to samtaler siden sommer.', { source: 'case', known: 'said-it' }),
  reasons(
    31,
    'refused',
    'Vi har lagt vægt på, at du selv har booket to samtaler, og at du bruger andre selvbetjeninger. Det er ikke uforholdsmæssigt svært for dig.',
  ),
  signed(31),
];

const complained: Story = {
  kind: 'booking-exemption',
  fit: 'must-book',
  result: 'refused',
  terms: { ground: 'it' },
  times: 1,
  scenes: [
    ...refusedAnd,
    {
      daysAgo: 12,
      who: 'contact',
      act: 'record-complaint',
      input: { channel: 'telephone', words: 'Det går galt for mig hver gang. Sidst måtte min datter gøre det.' },
      days: { receivedOn: -12 },
    },
  ],
};

const overturned: Story = {
  kind: 'booking-exemption',
  fit: 'must-book',
  result: 'refused',
  terms: { ground: 'funktionsnedsaettelse' },
  times: 1,
  scenes: [
    asked(140, 'letter', 'Jeg kan ikke overskue at vælge mellem tider.'),
    fact(139, 'Du har skrevet, at du ikke kan overskue at vælge mellem tider.'),
    reasons(133, 'refused', 'Vi har lagt vægt på, at du før har klaret at booke.'),
    signed(133),
    {
      daysAgo: 120,
      who: 'contact',
      act: 'record-complaint',
      input: { channel: 'letter', words: 'I har ikke spurgt min læge.' },
      days: { receivedOn: -120 },
    },
    {
      daysAgo: 110,
      who: 'manager',
      act: 'reassess-complaint',
      of: 'complaint',
      input: {
        outcome: 'maintained',
        reasons: 'Der er ikke kommet nye oplysninger. Derfor ændrer vi ikke afgørelsen.',
      },
    },
    { daysAgo: 108, who: 'manager', act: 'forward-complaint', of: 'complaint', input: {} },
    {
      daysAgo: 6,
      who: 'manager',
      act: 'record-board-decision',
      of: 'complaint',
      input: {
        outcome: 'hjemvist',
        words: 'Sagen er ikke oplyst godt nok. Kommunen skal spørge lægen, før den afgør den igen.',
        cause: 'facts-missing',
        pointsTo: 'practice',
        lesson: 'Spørg om lægelige oplysninger, før en fritagelse på grund af funktionsnedsættelse afslås.',
      },
      days: { on: -7 },
    },
  ],
};

const heard: Story = {
  kind: 'moedeform',
  fit: 'talk-by-phone',
  result: 'imposed',
  terms: {},
  times: 2,
  scenes: [
    { daysAgo: 3, who: 'contact', act: 'open-decision-moedeform', input: {} },
    fact(
      3,
      'Din praktikvært har ringet og fortalt, at du er gået tidligere hjem tre dage i træk.',
      {
        source: 'oral',
        saidBy: 'Praktikværten',
        against: true,
      },
      { heardOn: -3 },
    ),
    {
      daysAgo: 3,
      who: 'contact',
      act: 'send-hearing',
      input: {
        why: 'Vi overvejer at holde den næste samtale som et møde, så vi kan tale om praktikken ansigt til ansigt.',
      },
      days: { until: 11 },
    },
  ],
};

const forApproval: Story = {
  kind: 'moedeform',
  fit: 'talk-by-phone',
  result: 'imposed',
  terms: {},
  times: 1,
  scenes: [
    { daysAgo: 2, who: 'contact', act: 'open-decision-moedeform', input: {} },
    fact(2, 'Du har sagt, at forbindelsen er dårlig, når vi taler i telefonen.'),
    reasons(
      1,
      'imposed',
      'Vi skal lave din plan sammen og se på papirer. Det kræver, at vi sidder ved samme bord. Derfor vejer det tungest.',
    ),
    { daysAgo: 1, who: 'contact', act: 'submit-decision', input: {} },
  ],
};

/** In the order of how hard it is to find somebody they fit. */
export const stories: readonly Story[] = [heard, forApproval, granted, complained, overturned, waiting];
