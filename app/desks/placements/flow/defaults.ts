import { addDays, addWeeks, type PlainDate, startOfWeek } from '@fodfaeste/law/dates';

/** The Monday after the day. */
export const nextMonday = (today: PlainDate): PlainDate => addWeeks(startOfWeek(today), 1);

/** Four weeks are what most placements take; the last day is a Friday. */
const defaultWeeks = 4;
export const lastDayOf = (startsOn: PlainDate): PlainDate => addDays(startsOn, defaultWeeks * 7 - 3);
