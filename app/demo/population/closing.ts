import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Stream, Weighted } from '../random/stream.ts';
import type { CloseReason } from './citizen.ts';
import type { Ground } from './make-citizen.ts';
import type { Situation } from './situation.ts';

export interface Closing {
  readonly on: PlainDate;
  readonly reason: CloseReason;
  readonly movedTo: string | null;
}

/** Where closed cases came from: mostly those who come and go quickly. Assumed; they are a sample, not all who left. */
export const closedSituations: Weighted<Situation> = [
  ['dagpenge', 46],
  ['jobparat', 11],
  ['aktivitetsparat', 6],
  ['uddannelsesparat', 10],
  ['sygedagpenge', 24],
  ['ledighedsydelse', 3],
];

/** One closed case of the last year and a half for every nine open ones. */
export const closedShare = 1 / 9;

const usual: Weighted<CloseReason> = [
  ['job', 84],
  ['education', 8],
  ['pension', 3],
  ['moved', 5],
];
const reasons: Readonly<Partial<Record<Situation, Weighted<CloseReason>>>> = {
  aktivitetsparat: [
    ['job', 55],
    ['education', 10],
    ['pension', 20],
    ['moved', 15],
  ],
  uddannelsesparat: [
    ['job', 30],
    ['education', 60],
    ['moved', 10],
  ],
};

export function closingOf(
  situation: Situation,
  { today, workdays, otherMunicipalities }: Pick<Ground, 'today' | 'workdays' | 'otherMunicipalities'>,
  draw: Stream,
): Closing {
  const on = workdays.from(addDays(today, -draw.whole(7, 540)));
  const reason = draw.weighted(reasons[situation] ?? usual);
  return { on, reason, movedTo: reason === 'moved' ? draw.pick(otherMunicipalities) : null };
}
