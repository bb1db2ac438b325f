import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Cpr } from '../../kernel/crypto/cpr.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Block } from '../merge/blocks.ts';
import type { Kle } from './kle.ts';

/** Something to be carried out of the house. The same id is the same message, however often it is handed over. */
export interface PostMessage {
  readonly id: string;
  readonly channel: 'email' | 'sms' | 'digital-post';
  /** A mail address, a phone number, or for Digital Post the person. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  /** With SMS and Digital Post: whose it is, for those who find people by number. */
  readonly citizen?: PostCitizen;
  /** Always with Digital Post, and with nothing else. */
  readonly letter?: PostLetter;
}

export interface PostCitizen {
  readonly authorityId: number;
  /** The municipality as its letters name it. */
  readonly sender: string;
  readonly name: string;
  /** Opened when it is asked for. */
  readonly cpr: () => Cpr;
}

/** A calendar file or the like, as text. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What Digital Post needs besides the words. */
export interface PostLetter {
  readonly lang: Lang;
  readonly caseId: string;
  readonly kle: Kle;
  /** A deadline or a right hangs on it. */
  readonly legal: boolean;
  readonly deadline: PlainDate | null;
  /** Whom to call, and who gets the answer. */
  readonly contact: { readonly name: string; readonly phone: string | null; readonly email: string | null };
  /** Null where no answer is wanted. */
  readonly replies: { readonly until: Instant | null } | null;
  readonly writtenAt: Instant;
  readonly blocks: readonly Block[];
  readonly actions: readonly PostAction[];
  /** The tagged PDF, made when it is asked for. */
  readonly document: () => Promise<Uint8Array>;
}

/** What the citizen can do from the letter itself. */
export type PostAction =
  | {
      readonly kind: 'meeting';
      /** As the calendar file has it. */
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly where: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly host: string;
    }
  | { readonly kind: 'page'; readonly label: string; readonly url: string };

export type PostAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'bounced'; readonly reason: string }
  | { readonly kind: 'later'; readonly seconds: number };

/** What comes back from a carrier: what became of a message, or what the citizen answered. */
export type PostItem =
  | { readonly kind: 'delivered'; readonly messageId: string; readonly at: Instant }
  | { readonly kind: 'returned'; readonly messageId: string; readonly at: Instant; readonly reason: string }
  | {
      readonly kind: 'reply';
      /** The carrier's own, always the same for the same answer. */
      readonly id: string;
      /** The letter it answers, if it says so. */
      readonly messageId: string | null;
      readonly from: Cpr | null;
      readonly at: Instant;
      readonly subject: string;
      readonly text: string;
    };

export interface PostBag {
  readonly items: readonly PostItem[];
  /** Where to go on from; the carrier's own word. */
  readonly readUntil: string | null;
  /** There is more to fetch now. */
  readonly more: boolean;
}

/** Whoever carries mail, SMS and Digital Post. Adapters stand in `app/exchange/post` and `app/exchange/digital-post`. */
export interface PostPort {
  send(message: PostMessage): Promise<PostAnswer>;
  /** What came for an authority after what has been read; the same again when asked again. Left out by carriers that tell nothing. */
  receive?(authorityId: number, after: string | null): Promise<PostBag>;
}
