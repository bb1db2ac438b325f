import { type Instant, instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { pageInMessage } from '../../kernel/crypto/secret-link.ts';
import { citizenSelf, fields, sideOf, worksOnCase } from '../../people/index.ts';
import { type LinkChannel, type LinkMade, linkMadeWrites } from '../link-events.ts';
import { linkDays, newToken, tokenHash } from '../link-token.ts';
import { newestLinkAt, type Reach, reachOf } from '../queries/links.ts';
import { both, bothBy, jobSearchText } from '../text.ts';

const channels = { email: both('send.channel.email'), sms: both('send.channel.sms') } as const;
const waitMinutes = 10;

const input = z.object({
  caseId: fields.caseId(),
  channel: fields.optionalChoice(both('send.channel'), channels),
});

interface State extends Reach {
  readonly lastAt: string | null;
  readonly token: string;
}

const validUntil = (now: Instant): Instant => instantOfEpoch(Date.parse(now) + linkDays * 24 * 60 * 60 * 1000);

/**
 * A link that answers one question without a login. The token is made here and lives in the message alone: the database keeps its
 * hash, the history nothing of it.
 */
export const sendAnswerLink = act<typeof input, State, LinkMade>({
  name: 'send-answer-link',
  title: both('send.title'),
  lead: both('send.lead'),
  submit: both('send.submit'),
  input,
  who: [...worksOnCase, citizenSelf],
  basis: 'none',
  aspect: 'answer-link',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home }) {
    const reach = await reachOf(tx, home, caseId);
    return reach ? { ...reach, lastAt: await newestLinkAt(tx, home, caseId), token: newToken() } : null;
  },
  async prefill(tx, { home }, caseId) {
    const reach = caseId === null ? null : await reachOf(tx, home, caseId);
    return { channel: reach?.email ? 'email' : reach?.phone ? 'sms' : undefined };
  },
  guards: [],
  decide({ closed, email, phone, language, authorityName, lastAt, token }, given, { now, actor, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    const channel: LinkChannel | null = given.channel ?? (email ? 'email' : phone ? 'sms' : null);
    if (channel === null || (!email && !phone)) return refuse('no-way', both('send.refused.noWay'));
    if (channel === 'email' ? !email : !phone) {
      const text = both(`send.refused.${channel}`);
      return refuse('no-such-way', text, { channel: text });
    }
    if (lastAt !== null && Date.parse(now) - Date.parse(lastAt) < waitMinutes * 60_000)
      return refuse('just-sent', both('send.refused.justSent'));
    const t = jobSearchText(language === 'da' ? 'da' : 'en');
    const slots = { adresse: pageInMessage(`/svar/${token}`), kommune: authorityName };
    return accept<LinkMade>({
      type: 'jobsearch.link-made',
      caseId: given.caseId,
      data: {
        linkId: newId(),
        outgoingId: newId(),
        channel,
        validUntil: validUntil(instant(now)),
        byCitizen: sideOf(actor) === 'citizen',
        byName: actor.name,
      },
      unrecorded: {
        tokenHash: tokenHash(token),
        subject: t('mail.subject'),
        body: channel === 'email' ? t('mail.body', slots) : t('sms.body', slots),
      },
    });
  },
  writes: linkMadeWrites,
  sentences: {
    'jobsearch.link-made': {
      citizen: ({ data: { byCitizen } }) => both(byCitizen ? 'send.said.citizen.self' : 'send.said.citizen'),
      caseworker: ({ data: { byName: navn, channel } }) => {
        const kanal = both(`send.by.${channel}`);
        return bothBy('send.said.staff', (lang) => ({ navn, kanal: kanal[lang] }));
      },
    },
  },
});
