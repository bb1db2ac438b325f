import type { Bilingual } from '../kernel/text/bilingual.ts';
import { needAnswerKinds } from './events.ts';
import { needSureness } from './need.ts';
import { outcomes, pathKinds } from './path.ts';
import { both, type pathsDa } from './text.ts';

type Key = keyof typeof pathsDa & string;
type Named<P extends string, T extends string> = `${P}.${T}` extends Key ? T : never;

const labelled = <P extends string, T extends string>(prefix: P, names: readonly Named<P, T>[]) =>
  Object.fromEntries(names.map((name) => [name, both(`${prefix}.${name}` as 'path.place')])) as Readonly<
    Record<T, Bilingual>
  >;

export const pathLabels = labelled('path', pathKinds);
export const strengthLabels = labelled('strength', ['strong', 'medium', 'weak', 'none'] as const);
export const outcomeLabels = labelled('outcome', outcomes);
export const needAnswerLabels = labelled('answer', needAnswerKinds);
export const deciderLabels = labelled('decides', ['akasse', 'kommune', 'arbejdsgiver', 'skole', 'fond'] as const);
export const surenessLabels = labelled('sureness', needSureness);
