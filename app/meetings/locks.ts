import type { Lock } from '../kernel/act/act.ts';
import { calendarKey } from './queries/stand.ts';

/** One at a time in each calendar: host, second host, room. */
export const calendarLocks = (...resources: readonly (string | undefined)[]): readonly Lock[] =>
  [...new Set(resources)].flatMap((id): Lock[] => (id ? [{ kind: 'key', key: calendarKey(id) }] : []));
