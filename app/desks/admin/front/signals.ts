import type { Health } from '../../../kernel/operation/health.ts';
import type { BackupMark } from '../installation.ts';
import type { HouseGaps } from './queries.ts';

/** `unknown`: nothing is known to be wrong, but nobody can tell. */
export type Level = 'urgent' | 'attention' | 'unknown' | 'fine';

export type Signal =
  | { readonly about: 'program'; readonly level: Level; readonly status: Health['status'] }
  | { readonly about: 'dead-jobs'; readonly level: Level; readonly count: number }
  | { readonly about: 'waiting-jobs'; readonly level: Level; readonly minutes: number }
  | { readonly about: 'backup'; readonly level: Level; readonly hours: number | null }
  | { readonly about: 'contact-persons'; readonly level: Level; readonly count: number }
  | { readonly about: 'teams'; readonly level: Level; readonly count: number }
  | { readonly about: 'roles'; readonly level: Level; readonly count: number }
  | { readonly about: 'administrators'; readonly level: Level; readonly count: number }
  | { readonly about: 'reachable'; readonly level: Level; readonly missing: 'phone' | 'email' | 'both' | null };

export interface Findings {
  readonly health: Pick<Health, 'status'>;
  readonly deadJobs: number;
  readonly oldestWaitingSeconds: number | null;
  /** `undefined` where the installation keeps no record of backups. */
  readonly backup: BackupMark | null | undefined;
  readonly gaps: HouseGaps;
  readonly contact: { readonly phone?: string | undefined; readonly email?: string | undefined };
  readonly now: string;
}

const waitingLongMinutes = 10;
const backupOldHours = 26;

/** What the front of the administration says about each part of the house, the worst first. */
export function signals(found: Findings): Signal[] {
  const all: Signal[] = [
    {
      about: 'program',
      level: found.health.status === 'ok' ? 'fine' : found.health.status === 'down' ? 'urgent' : 'attention',
      status: found.health.status,
    },
    { about: 'dead-jobs', level: found.deadJobs > 0 ? 'urgent' : 'fine', count: found.deadJobs },
    waiting(found.oldestWaitingSeconds),
    ...(found.backup === undefined ? [] : [backup(found.backup, found.now)]),
    counted('contact-persons', found.gaps.citizensWithoutContact),
    counted('teams', found.gaps.staffWithoutTeam),
    counted('roles', found.gaps.staffWithoutRole),
    {
      about: 'administrators',
      level: found.gaps.administrators < 2 ? 'attention' : 'fine',
      count: found.gaps.administrators,
    },
    reachable(found.contact),
  ];
  return all.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

const order: readonly Level[] = ['urgent', 'attention', 'unknown', 'fine'];

/** How many a person should look at. */
export const toLookAt = (all: readonly Signal[]): number =>
  all.filter(({ level }) => level === 'urgent' || level === 'attention').length;

const counted = (about: 'contact-persons' | 'teams' | 'roles', count: number): Signal => ({
  about,
  level: count > 0 ? 'attention' : 'fine',
  count,
});

function waiting(seconds: number | null): Signal {
  const minutes = Math.floor((seconds ?? 0) / 60);
  return { about: 'waiting-jobs', level: minutes >= waitingLongMinutes ? 'attention' : 'fine', minutes };
}

function backup(mark: BackupMark | null, now: string): Signal {
  if (!mark) return { about: 'backup', level: 'unknown', hours: null };
  const hours = Math.floor((Date.parse(now) - Date.parse(mark.at)) / 3_600_000);
  return { about: 'backup', level: hours >= backupOldHours ? 'attention' : 'fine', hours };
}

function reachable({ phone, email }: Findings['contact']): Signal {
  const missing = !phone && !email ? 'both' : !phone ? 'phone' : !email ? 'email' : null;
  return { about: 'reachable', level: missing ? 'attention' : 'fine', missing };
}
