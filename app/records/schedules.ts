import { type Schedule, schedule } from '../kernel/jobs/schedule.ts';
import { deliverDue } from './deliver.ts';
import { makeRecords } from './make.ts';
import type { IndexPort } from './port.ts';

export interface RecordMeans {
  /** Null where no index is connected: records are made all the same, and wait. */
  readonly index: IndexPort | null;
}

/** The name by which pages see whether an index is connected. */
export const deliverSchedule = 'deliver-index';

/** Every minute: what has changed gets its record, and the index is told. */
export const recordSchedules = ({ index }: RecordMeans): readonly Schedule[] => [
  schedule('make-records', '* * * * *', async ({ database, now, newId, log }) => {
    const made = await makeRecords(database, { now, newId });
    if (made > 0) log.info({ made }, 'changes laid for the index');
  }),
  ...(index === null
    ? []
    : [
        schedule(deliverSchedule, '* * * * *', async ({ database, now, log }) => {
          const told = await deliverDue(database, { index, now, log });
          if (told > 0) log.info({ told }, 'the index was told');
        }),
      ]),
];
