import type { Bilingual } from '../kernel/text/bilingual.ts';
import {
  barrierKinds,
  buddyKinds,
  checkMoments,
  enrolmentStates,
  helpers,
  outcomeKinds,
  payers,
  results,
  signKinds,
  thoughts,
} from './enrolment.ts';
import { fundScheme, grantedSchemes, notedSchemes } from './schemes.ts';
import { both, type enrolmentsDa } from './text.ts';

type Key = keyof typeof enrolmentsDa & string;
type Named<P extends string, T extends string> = `${P}.${T}` extends Key ? T : never;

const labelled = <P extends string, T extends string>(prefix: P, names: readonly Named<P, T>[]) =>
  Object.fromEntries(names.map((name) => [name, both(`${prefix}.${name}` as 'answer.yes')])) as Readonly<
    Record<T, Bilingual>
  >;

export const stateLabels = labelled('state', enrolmentStates);
export const payerLabels = labelled('payer', payers);
export const grantedLabels = labelled('scheme', grantedSchemes);
export const notedLabels = labelled('scheme', notedSchemes);
export const schemeLabels = labelled('scheme', [fundScheme, ...grantedSchemes, ...notedSchemes] as const);
export const barrierLabels = labelled('barrier', barrierKinds);
export const helperLabels = labelled('helper', helpers);
export const placeLabels = labelled('place', ['school', 'company'] as const);
export const thoughtLabels = labelled('thought', thoughts);
export const triedLabels = labelled('tried', ['held', 'cancelled'] as const);
export const buddyLabels = labelled('buddy', buddyKinds);
export const momentLabels = labelled('moment', checkMoments);
export const scoreLabels = labelled('score', ['5', '4', '3', '2', '1'] as const);
export const signLabels = labelled('sign', signKinds);
export const resultLabels = labelled('result', results);
export const outcomeLabels = labelled('outcome', outcomeKinds);
export const answerLabels = labelled('answer', ['yes', 'no'] as const);
export const wishAnswerLabels = labelled('wish-answer', ['yes', 'no'] as const);
export const heardLabels = labelled('heard', ['letter', 'telephone', 'assisted'] as const);
export const paidLabels = labelled('paid', ['yes', 'no'] as const);
export const solvedLabels = labelled('solved', ['yes', 'no'] as const);
export const testLabels = labelled('test', ['booked', 'taken', 'dropped'] as const);
export const sharesLabels = labelled('shares', ['yes', 'no'] as const);
export const whoseLabels = labelled('whose', ['citizen', 'staff', 'both'] as const);

/** What a scheme is called; the id itself for one that a newer version knows. */
export const schemeLabel = (scheme: string): Bilingual =>
  (schemeLabels as Readonly<Record<string, Bilingual>>)[scheme] ?? { da: scheme, en: scheme };
