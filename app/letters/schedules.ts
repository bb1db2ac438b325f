import { type Schedule, schedule } from '../kernel/jobs/schedule.ts';
import type { PostPort } from './post/port.ts';
import { sendDue } from './post/send-due.ts';

export interface LetterMeans {
  readonly post: PostPort;
  readonly publicUrl: string;
}

/** Every minute: what is due leaves the house. */
export const letterSchedules = ({ post, publicUrl }: LetterMeans): readonly Schedule[] => [
  schedule('send-due-post', '* * * * *', async ({ database, now, log }) => {
    const sent = await sendDue(database, { post, publicUrl, now, log });
    if (sent > 0) log.info({ sent }, 'post handed over');
  }),
];
