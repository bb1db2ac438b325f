import { type Schedule, schedule } from '../kernel/jobs/schedule.ts';
import { type CompanyPost, sendCompanyMessages } from './sending.ts';

export interface CompanyMeans {
  readonly post: CompanyPost;
  readonly publicUrl: string;
}

/** Every minute: mail and text messages to companies leave the house. */
export const companySchedules = ({ post, publicUrl }: CompanyMeans): readonly Schedule[] => [
  schedule('send-company-messages', '* * * * *', async ({ database, now, log }) => {
    const sent = await sendCompanyMessages(database, { post, publicUrl, now, log });
    if (sent > 0) log.info({ sent }, 'messages to companies handed over');
  }),
];
