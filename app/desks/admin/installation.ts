import type { Instant } from '@fodfaeste/law/dates';
import type { Schedule } from '../../kernel/jobs/schedule.ts';
import type { HealthSources } from '../../kernel/operation/health.ts';

export interface BackupMark {
  readonly at: Instant;
  readonly bytes: number;
}

/** What main.ts knows of the running program, for the administrator's pages. What is left out is not shown. */
export interface Installation extends HealthSources {
  readonly schedules: readonly Schedule[];
  readonly logFormat: 'json' | 'human';
  /** The newest backup that is known of; null when none is. */
  readonly lastBackup?: (() => Promise<BackupMark | null>) | undefined;
  /** How many sessions of an authority are alive now. */
  readonly sessionsInUse?: ((authorityId: number, now: Instant) => Promise<number>) | undefined;
}
