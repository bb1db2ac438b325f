import type { Bilingual } from '../kernel/text/bilingual.ts';
import { categories, lawCategories } from './offer.ts';
import { participationStates, progresses, proposalKinds } from './participation.ts';
import { both, type offersDa } from './text.ts';

type Key = keyof typeof offersDa & string;
type Named<P extends string, T extends string> = `${P}.${T}` extends Key ? T : never;

const labelled = <P extends string, T extends string>(prefix: P, names: readonly Named<P, T>[]) =>
  Object.fromEntries(names.map((name) => [name, both(`${prefix}.${name}` as 'answer.yes')])) as Readonly<
    Record<T, Bilingual>
  >;

export const categoryLabels = labelled('category', categories);
export const lawCategoryLabels = labelled('law', lawCategories);
export const stateLabels = labelled('state', participationStates);
export const progressLabels = labelled('progress', progresses);
export const proposalLabels = labelled('kind', proposalKinds);
export const answerLabels = labelled('answer', ['yes', 'no'] as const);
export const heardLabels = labelled('heard', ['letter', 'telephone', 'assisted'] as const);
export const decideLabels = labelled('decide', ['accepted', 'declined'] as const);
export const endedLabels = labelled('ended', ['done', 'stopped'] as const);
