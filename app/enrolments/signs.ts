import { addDays, daysBetween, type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Absence, Check, Enrolment, SignKind } from './enrolment.ts';

/** At this score or below it does not go well. */
export const lowScore = 2;
/** So long a question has waited when it counts as unanswered. */
export const silentDays = 5;
/** Twice in so many days. */
const absenceDays = 14;

type Watched = Pick<Enrolment, 'absences' | 'checks' | 'signs' | 'state'>;

/** Days before this are talked about already. */
const talkedUntil = ({ signs }: Watched, kind: SignKind): PlainDate | null =>
  signs.reduce<PlainDate | null>(
    (last, sign) =>
      sign.kind === kind && sign.talkedOn !== null && (last === null || sign.talkedOn > last) ? sign.talkedOn : last,
    null,
  );

/** An open sign of the kind stands already: one talk is enough. */
export const stands = ({ signs }: Pick<Watched, 'signs'>, kind: SignKind): boolean =>
  signs.some((sign) => sign.kind === kind && sign.state === 'open');

/** Absent twice in two weeks, after the last talk about it. */
export function isOftenAbsent(enrolment: Watched, also: Pick<Absence, 'onDay'> | null = null): boolean {
  const since = talkedUntil(enrolment, 'absence');
  const days = [...enrolment.absences, ...(also ? [also] : [])]
    .map(({ onDay }) => onDay)
    .filter((day) => since === null || day > since)
    .toSorted();
  return days.some((day, at) => {
    const before = days[at - 1];
    return before !== undefined && daysBetween(before, day) < absenceDays;
  });
}

const isUnanswered = ({ state, askedAt }: Check, today: PlainDate): boolean =>
  state === 'asked' && askedAt !== null && addDays(toCopenhagen(askedAt as Instant).date, silentDays) <= today;

/** The last two questions are unanswered, after the last talk about it. */
export function isSilent(enrolment: Watched, today: PlainDate): boolean {
  const since = talkedUntil(enrolment, 'silence');
  const asked = enrolment.checks.filter(({ askedAt }) => askedAt !== null);
  const last = asked.slice(-2);
  return (
    last.length === 2 &&
    last.every((check) => isUnanswered(check, today)) &&
    last.every(({ dueOn }) => since === null || dueOn > since)
  );
}
