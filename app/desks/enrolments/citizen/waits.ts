import type { PlainDate } from '@fodfaeste/law/dates';
import { type Check, type Enrolment, openSigns, type TryOut } from '../../../enrolments/index.ts';

/** The question that waits for the citizen's answer; the newest where there are two. */
export const openCheck = ({ checks }: Pick<Enrolment, 'checks'>): Check | undefined =>
  checks.findLast(({ state }) => state === 'asked');

/** A day to try that is over, and nobody has said how it was. */
export const triedDay = ({ tryOuts }: Pick<Enrolment, 'tryOuts'>, today: PlainDate): TryOut | undefined =>
  tryOuts.find(({ state, onDay }) => state === 'planned' && onDay <= today);

/** Something waits for the citizen here. */
export const waitsForCitizen = (one: Enrolment, today: PlainDate): boolean =>
  one.state === 'proposed' ||
  openCheck(one) !== undefined ||
  triedDay(one, today) !== undefined ||
  openSigns(one).length > 0;
