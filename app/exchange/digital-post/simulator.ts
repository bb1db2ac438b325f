import { randomUUID } from 'node:crypto';
import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import type { Cpr } from '../../kernel/crypto/cpr.ts';
import type { Gateway, GatewayAnswer, GatewayItem, Sender } from './gateway.ts';
import { memoXml } from './memo/build.ts';
import { type ReadMemo, readMemo } from './memo/read.ts';

/** What becomes of a message; undefined where it simply arrives. */
export type Fate =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly seconds: number }
  /** Taken, and given back afterwards. */
  | { readonly kind: 'returned'; readonly reason: string };

/** A message the simulator has taken, as it read it from the file. */
export interface Carried extends ReadMemo {
  readonly cvr: string;
  readonly xml: string;
}

/** Receipts that wait to be fetched, kept over a restart. They name nobody. */
export interface ReceiptStore {
  load(): readonly string[];
  add(line: string): void;
}

interface Waiting {
  readonly cvr: string;
  readonly dueAt: Instant;
  readonly seq: number;
  readonly item: GatewayItem;
}

interface SimulatorMeans {
  readonly now: () => Instant;
  /** How long a message is on its way. */
  readonly seconds?: number;
  readonly store?: ReceiptStore;
}

export interface DigitalPostSimulator extends Gateway {
  /** Each message once, in the order in which it came. */
  readonly carried: readonly Carried[];
  follow(rule: (message: ReadMemo) => Fate | undefined): void;
  /** While it is down nothing is taken and nothing is given out. */
  down(isDown: boolean): void;
  /** The citizen, or whoever else is named, answers a message. */
  answer(uuid: string, text: string, more?: { readonly from?: Cpr; readonly toMessage?: string }): void;
}

const atOnce = 100;
const cvrIn = (xml: string): string => /<memo:senderID>(\d{8})<\/memo:senderID>/.exec(xml)?.[1] ?? '';
const keyOf = ({ dueAt, seq }: Waiting): string => `${dueAt}|${String(seq).padStart(9, '0')}`;

/** A Digital Post where everybody has a letterbox and nothing leaves the machine. */
export function digitalPostSimulator({ now, seconds = 60, store }: SimulatorMeans): DigitalPostSimulator {
  const waiting: Waiting[] = (store?.load() ?? []).map((line) => JSON.parse(line) as Waiting);
  const known = new Set(waiting.map(({ item }) => (item.kind === 'memo' ? item.id : item.uuid)));
  const carried = new Map<string, Carried>();
  let rule: (message: ReadMemo) => Fate | undefined = () => undefined;
  let isDown = false;
  let seq = waiting.reduce((most, one) => Math.max(most, one.seq), 0);

  const put = (cvr: string, dueAt: Instant, item: GatewayItem): void => {
    seq += 1;
    const one: Waiting = { cvr, dueAt, seq, item };
    waiting.push(one);
    // An answer holds what somebody wrote, and a number: it is gone with the process.
    if (item.kind !== 'memo') store?.add(JSON.stringify(one));
  };
  const answers = (): void => {
    if (isDown) throw new Error('Digital Post does not answer');
  };
  const taken = (read: ReadMemo, uuid: string, xml: string, fate: Fate | undefined): GatewayAnswer => {
    const cvr = cvrIn(xml);
    const at = instantOfEpoch(Date.parse(now()) + seconds * 1000);
    known.add(uuid);
    carried.set(uuid, { ...read, cvr, xml });
    if (fate?.kind === 'returned') put(cvr, at, { kind: 'returned', uuid, at, reason: fate.reason });
    else put(cvr, at, { kind: 'delivered', uuid, at });
    return { kind: 'accepted' };
  };

  return {
    get carried() {
      return [...carried.values()];
    },
    follow(next) {
      rule = next;
    },
    down(next) {
      isDown = next;
    },
    answer(uuid, text, { from, toMessage = uuid } = {}) {
      const letter = carried.get(uuid);
      const writer = from ?? letter?.to;
      if (!letter || !writer) throw new Error('there is no such message to answer');
      const at = now();
      const id = randomUUID();
      put(letter.cvr, at, { kind: 'memo', id, at, xml: replyXml(id, letter, { writer, text, at, toMessage }) });
    },
    async deliver(xml) {
      answers();
      const read = readMemo(xml);
      if (!read?.uuid || !read.to) return { kind: 'refused', reason: 'not a MeMo file to a person' };
      if (known.has(read.uuid)) return { kind: 'accepted' };
      const fate = rule(read);
      return fate && fate.kind !== 'returned' ? fate : taken(read, read.uuid, xml, fate);
    },
    async collect(cvr, after) {
      answers();
      const due = waiting
        .filter((one) => one.cvr === cvr && one.dueAt <= now() && keyOf(one) > (after ?? ''))
        .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const bag = due.slice(0, atOnce);
      const last = bag.at(-1);
      return { items: bag.map(({ item }) => item), readUntil: last ? keyOf(last) : after, more: due.length > atOnce };
    },
  };
}

interface Answered {
  readonly writer: Cpr;
  readonly text: string;
  readonly at: Instant;
  readonly toMessage: string;
}

/** An answer as Digital Post hands it to the authority. */
const replyXml = (uuid: string, letter: Carried, { writer, text, at, toMessage }: Answered): string =>
  memoXml({
    type: 'DIGITALPOST',
    uuid,
    label: `SV: ${letter.label}`,
    notification: 'Du har fået et svar.',
    reply: null,
    legal: false,
    deadline: null,
    sender: { idType: 'CPR', id: writer },
    contact: null,
    recipient: { idType: 'CVR', id: letter.cvr },
    about: null,
    answers: toMessage,
    createdAt: at,
    title: 'Svar',
    files: [{ type: 'text/plain', name: 'svar.txt', language: 'da', content: Buffer.from(text) }],
    actions: [],
  });

/** A number that no company has, so that nobody takes the demo's files for real ones. */
export const simulatedSender = (authorityId: number): Sender => ({
  cvr: String(authorityId).padStart(8, '0'),
  contactPoint: null,
});
