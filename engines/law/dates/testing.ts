import * as fc from 'fast-check';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { plainDate } from './plain-date.ts';

const first = toDayNumber(plainDate('1900-01-01'));
const last = toDayNumber(plainDate('2199-12-31'));

/** Any date from 1900 to 2199, for property tests. */
export const anyDate = fc.integer({ min: first, max: last }).map(fromDayNumber);
