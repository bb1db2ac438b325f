import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { both } from './text.ts';

/** The everyday things of looking for work, in the order in which people are asked. */
export const matters = ['findJobs', 'application', 'cv', 'callCompany', 'jobnet', 'transport', 'letters'] as const;
export type Matter = (typeof matters)[number];

export const manages = {
  alone: both('answer.alone'),
  help: both('answer.help'),
  unsure: both('answer.unsure'),
} as const;
export type Manages = keyof typeof manages;

export type Answers = Readonly<Partial<Record<Matter, Manages>>>;

export const matterLabel = (matter: Matter): Bilingual => both(`matter.${matter}`);
export const matterShort = (matter: Matter): Bilingual => both(`short.${matter}`);

export const tracks = { 'self-reliant': both('track.self-reliant'), supported: both('track.supported') } as const;
export type Track = keyof typeof tracks;

/** What somebody answered in one way, in the order of the questions. */
export const answered = (answers: Answers, how: Manages): readonly Matter[] =>
  matters.filter((matter) => answers[matter] === how);
