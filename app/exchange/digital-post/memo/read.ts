import { create } from 'xmlbuilder2';
import { type Cpr, parseCpr } from '../../../kernel/crypto/cpr.ts';
import { memoNamespace } from './build.ts';

/** What a message from somebody else tells: who wrote, what it answers, and the words. */
export interface ReadMemo {
  readonly type: string | null;
  readonly uuid: string | null;
  readonly label: string;
  readonly from: Cpr | null;
  readonly to: Cpr | null;
  /** The message it answers. */
  readonly answers: string | null;
  readonly text: string;
}

type Element = ReturnType<ReturnType<typeof create>['root']>;

const nameOf = ({ node }: Element) => {
  const { localName, namespaceURI } = node as unknown as { localName: string | null; namespaceURI: string | null };
  return namespaceURI === memoNamespace ? localName : null;
};
const inside = (element: Element | undefined, name: string): Element[] =>
  element?.filter((one) => nameOf(one) === name, false, true) ?? [];
const textOf = (element: Element | undefined, name: string): string | null =>
  inside(element, name)[0]?.node.textContent?.trim() || null;

function partyOf(party: Element | undefined, id: string): Cpr | null {
  const read = parseCpr(textOf(party, id) ?? '');
  return textOf(party, 'idType') === 'CPR' && read.ok ? read.cpr : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
};
const letterOf = (whole: string, name: string): string =>
  /^#\d{1,6}$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? whole);

/** The words of a page, a line for each of its lines. It is shown as text, whatever stands in it. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>/gi, '')
    .replaceAll(/<br\b[^>]*>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, letterOf)
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

function wordsIn(body: Element | undefined): string {
  const files = inside(body, 'File').map((file) => ({
    type: textOf(file, 'encodingFormat'),
    content: Buffer.from(textOf(file, 'content') ?? '', 'base64').toString('utf8'),
  }));
  const plain = files.find(({ type }) => type === 'text/plain');
  const page = files.find(({ type }) => type === 'text/html');
  return plain ? plain.content.trim() : page ? wordsOf(page.content) : '';
}

/** Reads a MeMo file; null for what is none. */
export function readMemo(xml: string): ReadMemo | null {
  try {
    const root = create(xml).root();
    if (nameOf(root) !== 'Message') return null;
    const [header] = inside(root, 'MessageHeader');
    const [body] = inside(root, 'MessageBody');
    const [sender, recipient] = [inside(header, 'Sender')[0], inside(header, 'Recipient')[0]];
    // A conversation names every message so far, the one that is answered last.
    const answered = inside(header, 'ReplyData').at(-1);
    return {
      type: textOf(header, 'messageType'),
      uuid: textOf(header, 'messageUUID')?.toLowerCase() ?? null,
      label: header?.find((one) => nameOf(one) === 'label')?.node.textContent?.trim() ?? '',
      from: partyOf(sender, 'senderID'),
      to: partyOf(recipient, 'recipientID'),
      answers: textOf(answered, 'messageUUID')?.toLowerCase() ?? null,
      text: wordsIn(body),
    };
  } catch {
    return null;
  }
}
