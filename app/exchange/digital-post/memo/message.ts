import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Cpr } from '../../../kernel/crypto/cpr.ts';

/** Who sends or gets a message. A number of a person is written out in the file alone. */
export type MemoParty =
  | { readonly idType: 'CPR'; readonly id: Cpr; readonly label?: string | undefined }
  | { readonly idType: 'CVR'; readonly id: string; readonly label?: string | undefined };

/** Where an answer goes, and whom to call. */
export interface MemoContact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** As registered in the sender's contact structure; without it an answer goes to the sender's main letterbox. */
  readonly point: { readonly id: string; readonly label: string } | null;
}

export interface MemoFile {
  readonly type: 'application/pdf' | 'text/html' | 'text/plain';
  readonly name: string;
  readonly language: string;
  readonly content: Uint8Array;
}

export type MemoAction =
  | {
      readonly code: 'AFTALE';
      readonly label: string;
      readonly uuid: string;
      readonly title: string;
      readonly description: string;
      readonly where: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly organizer: { readonly name: string; readonly email: string | null };
    }
  | { readonly code: 'SELVBETJENING'; readonly label: string; readonly url: string };

/** A letter in Digital Post, with what MeMo 1.2 asks of it. */
export interface MemoLetter {
  readonly type: 'DIGITALPOST';
  readonly uuid: string;
  /** Stands in the list of the letterbox and in what tells that it came: says nothing of the case. */
  readonly label: string;
  readonly notification: string;
  readonly reply: { readonly until: Instant | null } | null;
  readonly legal: boolean;
  /** The last day it names. Not in the file: it decides whether the letter must be legal. */
  readonly deadline: PlainDate | null;
  readonly sender: MemoParty;
  readonly contact: MemoContact | null;
  readonly recipient: MemoParty;
  readonly about: {
    readonly caseId: string;
    readonly kle: { readonly number: string; readonly title: string; readonly version: string };
  } | null;
  /** The message it answers. */
  readonly answers: string | null;
  readonly createdAt: Instant;
  readonly title: string;
  readonly files: readonly MemoFile[];
  readonly actions: readonly MemoAction[];
}

/** A short message on a phone: a header and nothing more. */
export interface NemSms {
  readonly type: 'NEMSMS';
  readonly uuid: string;
  readonly label: string;
  readonly notification: string;
  readonly sender: MemoParty;
  readonly recipient: MemoParty;
}

export type MemoMessage = MemoLetter | NemSms;
