import type { Lack } from '../../decisions/index.ts';

/** The parts of the page, in the order in which a decision grows. The names are the anchors of the address. */
export const sections = [
  'sagen',
  'oplysninger',
  'loven',
  'hoering',
  'begrundelse',
  'kollega',
  'brevet',
  'underskriv',
] as const;
export type Section = (typeof sections)[number];

/** Where each thing that is missing is mended. */
export const sectionOf: Readonly<Record<Lack['where'], Section>> = {
  terms: 'sagen',
  facts: 'oplysninger',
  hearing: 'hoering',
  reasons: 'begrundelse',
  law: 'loven',
  sign: 'underskriv',
};

interface StepOf {
  readonly act: (kind: string) => string;
  readonly section: Section;
}

const plain = (act: string, section: Section): StepOf => ({ act: () => act, section });

/** Everything that can be done on the page: the last part of the address, the act behind it, and where its form stands. */
export const steps = {
  sagen: { act: (kind) => `change-decision-${kind}`, section: 'sagen' },
  'ny-dato': plain('tell-new-date', 'sagen'),
  oplysning: plain('note-decision-fact', 'oplysninger'),
  'fjern-oplysning': plain('remove-decision-fact', 'oplysninger'),
  hoering: plain('send-hearing', 'hoering'),
  'mere-tid': plain('extend-hearing', 'hoering'),
  svar: plain('record-hearing-answer', 'hoering'),
  'uden-hoering': plain('skip-hearing', 'hoering'),
  begrundelse: plain('write-decision-reasons', 'begrundelse'),
  kollega: plain('ask-colleague', 'kollega'),
  'kollegas-svar': plain('answer-colleague', 'kollega'),
  'laeg-frem': plain('submit-decision', 'underskriv'),
  'send-tilbage': plain('return-decision', 'underskriv'),
  underskriv: plain('sign-decision', 'underskriv'),
  stop: plain('withdraw-decision', 'underskriv'),
  'ny-runde': plain('open-new-round', 'underskriv'),
  klage: plain('record-complaint', 'underskriv'),
} as const satisfies Readonly<Record<string, StepOf>>;
export type StepName = keyof typeof steps;

export const isStep = (text: string): text is StepName => Object.hasOwn(steps, text);
export const stepNames = Object.keys(steps) as readonly StepName[];
