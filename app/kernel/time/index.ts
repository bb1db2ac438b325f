export { fromCopenhagen, type Instant, instant, type LocalTime, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
export { type Clock, fixedClock, systemClock } from './clock.ts';
