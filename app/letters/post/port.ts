/** Something to be carried out of the house. The same id is the same message, however often it is handed over. */
export interface PostMessage {
  readonly id: string;
  readonly channel: 'email' | 'sms' | 'digital-post';
  /** A mail address, a phone number, or for Digital Post the person, whose number the adapter opens itself. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
}

/** A calendar file or the like, as text. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export type PostAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'bounced'; readonly reason: string }
  | { readonly kind: 'later'; readonly seconds: number };

/** Whoever carries mail, SMS and Digital Post. Adapters stand in `app/exchange/post`. */
export interface PostPort {
  send(message: PostMessage): Promise<PostAnswer>;
}
