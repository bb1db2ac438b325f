import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../../kernel/database/scope.ts';
import {
  deliveriesFor,
  letterHouse,
  letterPages,
  type Mailing,
  mailingById,
  mailingReader,
  mailingWay,
  recipientIds,
  recipientsOf,
  templateVersion,
  writeLetter,
} from '../../../letters/index.ts';
import type { SampleLetter } from './pages.tsx';

const samplesShown = 3;

export interface MailingRead {
  readonly mailing: Mailing;
  readonly samples: readonly SampleLetter[];
  readonly personIds: readonly string[];
}

/** The first, the middle and the last, so that the three differ. */
const spread = (ids: readonly string[]): string[] => [
  ...new Set([ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)].filter((id) => id !== undefined)),
];

/** A mailing with three real letters while it can still be stopped. */
export async function readMailing(tx: Tx, authorityId: number, id: string, now: Instant): Promise<MailingRead | null> {
  const mailing = await mailingById(tx, authorityId, id);
  if (!mailing) return null;
  if (mailing.state !== 'prepared' && mailing.state !== 'approved') return { mailing, samples: [], personIds: [] };
  const template = await templateVersion(tx, authorityId, mailing.templateKey, mailing.templateVersion);
  const house = await letterHouse(tx, authorityId);
  const chosen = spread(await recipientIds(tx, authorityId, id)).slice(0, samplesShown);
  const recipients = await recipientsOf(tx, authorityId, chosen);
  const today = toCopenhagen(now).date;
  const way = mailingWay(mailing.templateKey);
  return {
    mailing,
    samples: recipients.map((one) => {
      const { recipient, words } = mailingReader(mailing, one);
      return {
        name: recipient.name,
        channel: deliveriesFor(recipient, way)[0]?.channel ?? 'digital-post',
        lang: recipient.language,
        text: writeLetter(template, { recipient, words, house, today, link: letterPages.letters }),
      };
    }),
    personIds: recipients.map(({ personId }) => personId),
  };
}
