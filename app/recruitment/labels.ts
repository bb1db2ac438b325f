import { conditions } from '@fodfaeste/occupations';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { behalfReasons, type WhyNot, whyNots } from './candidate.ts';
import { orderKinds, orderStates } from './order.ts';
import { both, ofOrder } from './text.ts';

const labels = <T extends string>(keys: readonly T[], label: (key: T) => Bilingual) =>
  Object.fromEntries(keys.map((key) => [key, label(key)])) as Record<T, Bilingual>;

export const kindLabels = labels(orderKinds, (key) => ofOrder(`kind.${key}`));
export const stateLabels = labels(orderStates, (key) => ofOrder(`state.${key}`));
export const conditionLabels = labels(conditions, (key) => ofOrder(`condition.${key}`));
export const behalfLabels = labels(behalfReasons, (key) => both(`behalf.${key}`));
/** As the company chooses it. */
export const whyNotLabels = labels(whyNots, (key) => both(`whynot.${key}`));
/** As the citizen reads it. */
export const whyNotToCitizen: Readonly<Record<WhyNot, Bilingual>> = labels(whyNots, (key) =>
  both(`feedback.reason.${key}`),
);
export const travelLabels = {
  car: both('wish.travel.car'),
  public: both('wish.travel.public'),
  bike: both('wish.travel.bike'),
} as const;
