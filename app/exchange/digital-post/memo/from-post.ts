import { cprNumbersIn } from '../../../kernel/text/hints/cpr.ts';
import {
  kleVersion,
  type PostAction,
  type PostCitizen,
  type PostLetter,
  type PostMessage,
  tellsTooMuch,
} from '../../../letters/index.ts';
import type { Sender } from '../gateway.ts';
import { longestLabel } from './check.ts';
import { letterHtml } from './html.ts';
import type { MemoAction, MemoLetter, NemSms } from './message.ts';

const words = {
  da: {
    label: (sender: string) => `Brev fra ${sender}`,
    notification: (sender: string) => `Du har fået et brev fra ${sender}.`,
    meeting: 'Læg i kalender',
    file: 'brev',
  },
  en: {
    label: (sender: string) => `Letter from ${sender}`,
    notification: (sender: string) => `You have a letter from ${sender}.`,
    meeting: 'Add to calendar',
    file: 'letter',
  },
} as const;

/** The subject, unless it tells others what the case is about: the list of the letterbox is seen over shoulders. */
const labelOf = (subject: string, sender: string, lang: PostLetter['lang']): string =>
  tellsTooMuch(subject) || cprNumbersIn(subject).length > 0 || subject.length > longestLabel
    ? words[lang].label(sender)
    : subject;

function actionOf(action: PostAction, { lang, contact }: PostLetter): MemoAction {
  if (action.kind === 'page') return { code: 'SELVBETJENING', label: action.label, url: action.url };
  const { id: uuid, title, description, where, startsAt, endsAt, host: name } = action;
  const email = contact.name === name ? contact.email : null;
  const label = words[lang].meeting;
  return { code: 'AFTALE', label, uuid, title, description, where, startsAt, endsAt, organizer: { name, email } };
}

/** A letter of ours as a message in Digital Post. The id stays the same. */
export async function letterMemo(
  { id, subject }: Pick<PostMessage, 'id' | 'subject'>,
  letter: PostLetter,
  citizen: PostCitizen,
  { cvr, contactPoint }: Sender,
): Promise<MemoLetter> {
  const { lang, legal, deadline, contact, replies, kle, caseId, writtenAt } = letter;
  const t = words[lang];
  const file = { language: lang } as const;
  return {
    type: 'DIGITALPOST',
    uuid: id,
    label: labelOf(subject, citizen.sender, lang),
    notification: t.notification(citizen.sender),
    reply: replies,
    legal,
    deadline,
    sender: { idType: 'CVR', id: cvr, label: citizen.sender },
    contact: { ...contact, point: contactPoint },
    recipient: { idType: 'CPR', id: citizen.cpr(), label: citizen.name },
    about: { caseId, kle: { ...kle, version: kleVersion } },
    answers: null,
    createdAt: writtenAt,
    title: subject,
    files: [
      { ...file, type: 'application/pdf', name: `${t.file}.pdf`, content: await letter.document() },
      { ...file, type: 'text/html', name: `${t.file}.html`, content: Buffer.from(letterHtml(subject, letter)) },
    ],
    actions: letter.actions.map((action) => actionOf(action, letter)),
  };
}

/** A notice as NemSMS: the recipient's number, and no name. */
export const smsMemo = (
  { id, subject, body }: Pick<PostMessage, 'id' | 'subject' | 'body'>,
  citizen: PostCitizen,
  { cvr }: Sender,
): NemSms => ({
  type: 'NEMSMS',
  uuid: id,
  label: subject,
  notification: body,
  sender: { idType: 'CVR', id: cvr, label: citizen.sender },
  recipient: { idType: 'CPR', id: citizen.cpr() },
});
