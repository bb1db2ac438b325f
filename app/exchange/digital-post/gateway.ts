import type { Instant } from '@fodfaeste/law/dates';

/** What the gateway is asked to send a file as (KombiValgKode of SF1601). */
export type Service = 'Digital Post' | 'NemSMS';

export type GatewayAnswer =
  | { readonly kind: 'accepted' }
  /** The file, or the recipient, is not taken: sending it again mends nothing. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly seconds: number };

export type GatewayItem =
  | { readonly kind: 'delivered'; readonly uuid: string; readonly at: Instant }
  | { readonly kind: 'returned'; readonly uuid: string; readonly at: Instant; readonly reason: string }
  /** A message to the sender, as a MeMo file. */
  | { readonly kind: 'memo'; readonly id: string; readonly at: Instant; readonly xml: string };

export interface GatewayBag {
  readonly items: readonly GatewayItem[];
  readonly readUntil: string | null;
  readonly more: boolean;
}

/** The way to Digital Post. A simulator ships; docs/integration/digital-post.md tells what a real one does. */
export interface Gateway {
  /** The same `messageUUID` twice is one message. @throws when it does not answer */
  deliver(xml: string, service: Service): Promise<GatewayAnswer>;
  /** What has come for a sender since. @throws when it does not answer */
  collect(cvr: string, after: string | null): Promise<GatewayBag>;
}

/** How an authority is known in Digital Post. */
export interface Sender {
  readonly cvr: string;
  /** Its contact point for the employment effort; null sends answers to its main letterbox. */
  readonly contactPoint: { readonly id: string; readonly label: string } | null;
}
