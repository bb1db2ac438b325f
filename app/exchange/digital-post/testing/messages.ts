import { instant } from '@fodfaeste/law/dates';
import { Cpr } from '../../../kernel/crypto/cpr.ts';
import type { PostLetter, PostMessage } from '../../../letters/index.ts';

export const noon = instant('2026-11-24T11:00:00.000Z');
export const majasNumber = '0707851001';
export const letterId = '0b6f2f6e-6a0b-4a1d-9d3a-5a7a11c0a001';

const letter: PostLetter = {
  lang: 'da',
  caseId: '0b6f2f6e-6a0b-4a1d-9d3a-5a7a11c0ca5e',
  kle: { number: '15.20.20', title: 'Kontaktforløb m.v.' },
  legal: false,
  deadline: null,
  contact: { name: 'Anna Holm', phone: '72333333', email: null },
  replies: { until: null },
  writtenAt: noon,
  blocks: [{ kind: 'paragraph', lines: ['Hej Maja'] }],
  actions: [],
  document: async () => Buffer.from('%PDF-1.7 et brev'),
};

/** A letter to Maja; what the test does not say is ordinary. */
export const messageWith = (over: Partial<PostMessage> = {}, more: Partial<PostLetter> = {}): PostMessage => ({
  id: letterId,
  channel: 'digital-post',
  to: 'p',
  subject: 'Velkommen',
  body: 'Hej Maja',
  attachments: [],
  citizen: {
    authorityId: 860,
    sender: 'Hjørring Kommune',
    name: 'Maja Østergaard',
    cpr: () => new Cpr(majasNumber, 'cpr'),
  },
  ...(over.channel === 'sms' ? {} : { letter: { ...letter, ...more } }),
  ...over,
});
