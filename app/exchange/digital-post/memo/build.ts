import { create } from 'xmlbuilder2';
import type { MemoAction, MemoContact, MemoFile, MemoLetter, MemoMessage, MemoParty } from './message.ts';

export const memoNamespace = 'https://DigitalPost.dk/MeMo-1';
const kleNamespace = 'http://kle-online.dk/';
const memoVersion = '1.2';
const schemaVersion = '1.2.0';

/** Named in every case id and as the system that made the file. */
const system = 'Fodfæste';

type Node = Readonly<Record<string, unknown>>;

// Elements stand in the order in which the documented examples have them; an undefined one is left out.
const party = (role: 'sender' | 'recipient', one: MemoParty, inside: Node = {}): Node => ({
  [`memo:${role}ID`]: one.idType === 'CPR' ? one.id.plain() : one.id,
  'memo:idType': one.idType,
  'memo:label': one.label,
  ...inside,
});

const contactNodes = ({ name, email, phone, point }: MemoContact): Node => ({
  'memo:AttentionData': {
    'memo:EMail': email === null ? undefined : { 'memo:emailAddress': email, 'memo:relatedAgent': name },
    'memo:Telephone': phone === null ? undefined : { 'memo:telephoneNumber': phone, 'memo:relatedAgent': name },
    'memo:GeneratingSystem': { 'memo:generatingSystemID': 'fodfaeste', 'memo:label': system },
  },
  'memo:ContactPoint': point === null ? undefined : { 'memo:contactPointID': point.id, 'memo:label': point.label },
});

const aboutNodes = ({ caseId, kle }: NonNullable<MemoLetter['about']>): Node => ({
  'memo:CaseID': { 'memo:caseID': caseId, 'memo:caseSystem': system },
  'kle:KLEdata': { 'kle:subjectKey': kle.number, 'kle:version': kle.version, 'kle:label': kle.title },
});

const fileNode = ({ type, name, language, content }: MemoFile): Node => ({
  'memo:encodingFormat': type,
  'memo:filename': name,
  'memo:language': language,
  'memo:content': Buffer.from(content).toString('base64'),
});

const actionNode = (action: MemoAction): Node =>
  action.code === 'SELVBETJENING'
    ? {
        'memo:label': action.label,
        'memo:actionCode': action.code,
        'memo:EntryPoint': { 'memo:url': action.url },
      }
    : {
        'memo:label': action.label,
        'memo:actionCode': action.code,
        'memo:Reservation': {
          'memo:description': action.description,
          'memo:reservationUUID': action.uuid,
          'memo:abstract': action.title,
          'memo:location': action.where,
          'memo:startDateTime': action.startsAt,
          'memo:endDateTime': action.endsAt,
          'memo:organizerMail': action.organizer.email ?? undefined,
          'memo:organizerName': action.organizer.name,
        },
      };

const letterHeader = (letter: MemoLetter): Node => ({
  'memo:messageID': letter.uuid,
  'memo:label': letter.label,
  'memo:notification': letter.notification,
  'memo:reply': letter.reply !== null,
  'memo:replyByDateTime': letter.reply?.until ?? undefined,
  'memo:mandatory': letter.sender.idType === 'CVR',
  'memo:legalNotification': letter.legal,
  'memo:postType': letter.sender.idType === 'CVR' ? 'MYNDIGHEDSPOST' : undefined,
  'memo:Sender': party('sender', letter.sender, letter.contact ? contactNodes(letter.contact) : {}),
  'memo:Recipient': party('recipient', letter.recipient),
  'memo:ContentData': letter.about ? aboutNodes(letter.about) : undefined,
  'memo:ReplyData': letter.answers === null ? undefined : { 'memo:messageUUID': letter.answers },
});

const letterBody = ({ createdAt, title, files, actions }: MemoLetter): Node => ({
  'memo:createdDateTime': createdAt,
  'memo:MainDocument': {
    'memo:label': title,
    'memo:File': files.map(fileNode),
    'memo:Action': actions.map(actionNode),
  },
});

/** A message as a MeMo 1.2 file. The gateway asks for the prefix `memo:`. What XML cannot hold is left out. */
export function memoXml(message: MemoMessage): string {
  const header =
    message.type === 'DIGITALPOST'
      ? letterHeader(message)
      : {
          'memo:label': message.label,
          'memo:notification': message.notification,
          'memo:mandatory': false,
          'memo:legalNotification': false,
          'memo:Sender': party('sender', message.sender),
          'memo:Recipient': party('recipient', message.recipient),
        };
  return create(
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' },
    {
      'memo:Message': {
        '@xmlns:memo': memoNamespace,
        '@xmlns:kle': kleNamespace,
        '@memoVersion': memoVersion,
        '@memoSchVersion': schemaVersion,
        'memo:MessageHeader': { 'memo:messageType': message.type, 'memo:messageUUID': message.uuid, ...header },
        ...(message.type === 'DIGITALPOST' ? { 'memo:MessageBody': letterBody(message) } : {}),
      },
    },
  ).end();
}
