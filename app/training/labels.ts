import type { Bilingual } from '../kernel/text/bilingual.ts';
import { classStates, courseKinds, courseLists } from './course.ts';
import { both, type trainingDa } from './text.ts';

type Key = keyof typeof trainingDa & string;
type Named<P extends string, T extends string> = `${P}.${T}` extends Key ? T : never;

const labelled = <P extends string, T extends string>(prefix: P, names: readonly Named<P, T>[]) =>
  Object.fromEntries(names.map((name) => [name, both(`${prefix}.${name}` as 'kind.amu')])) as Readonly<
    Record<T, Bilingual>
  >;

export const courseKindLabels = labelled('kind', courseKinds);
export const lawLevelLabels = labelled('level', ['til_og_med_erhvervsuddannelse', 'videregaaende'] as const);
export const courseListLabels = labelled('list', courseLists);
export const classStateLabels = labelled('class', classStates);
export const deliveryLabels = labelled('delivery', ['attended', 'mixed', 'remote'] as const);
export const courseMarkLabels = labelled('mark', ['V', 'S', 'D'] as const);
