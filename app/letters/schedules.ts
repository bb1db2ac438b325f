import { type Schedule, schedule } from '../kernel/jobs/schedule.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PostPort } from './post/port.ts';
import { sendDue } from './post/send-due.ts';
import { takeInPost } from './post/take-in.ts';

export interface LetterMeans {
  readonly kernel: Kernel;
  readonly post: PostPort;
  readonly publicUrl: string;
}

/** Every minute: what is due leaves the house, and what has come is taken in. */
export const letterSchedules = ({ kernel, post, publicUrl }: LetterMeans): readonly Schedule[] => [
  schedule('send-due-post', '* * * * *', async ({ database, now, log }) => {
    const sent = await sendDue(database, { post, vault: kernel.vault, publicUrl, now, log });
    if (sent > 0) log.info({ sent }, 'post handed over');
  }),
  schedule('take-in-post', '* * * * *', async ({ now, log }) => {
    const taken = await takeInPost({ kernel, post, now });
    if (taken > 0) log.info({ taken }, 'post taken in');
  }),
];
