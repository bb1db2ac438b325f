import type { Bilingual } from '../kernel/text/bilingual.ts';
import { both } from './text.ts';

export const contactForms = {
  'in-person': both('contact.form.in-person'),
  phone: both('contact.form.phone'),
  video: both('contact.form.video'),
} as const;
export type ContactForm = keyof typeof contactForms;

export const channels = { digital: both('channel.digital'), exempt: both('channel.exempt') } as const;
export type Channel = keyof typeof channels;

/** Digital Post-loven § 5, stk. 1, 1. and 2. pkt.; § 3, stk. 1. */
export const exemptGrounds = {
  hindered: both('channel.ground.hindered'),
  abroad: both('channel.ground.abroad'),
  'not-connected': both('channel.ground.not-connected'),
} as const;
export type ExemptGround = keyof typeof exemptGrounds;

export const partLabels = {
  contact: both('part.contact'),
  benefit: both('part.benefit'),
  education: both('part.education'),
  health: both('part.health'),
  plan: both('part.plan'),
  talks: both('part.talks'),
  history: both('part.history'),
} as const;

export const legalBases = { 'lob-45': both('help.basis.lob-45'), consent: both('help.basis.consent') } as const;
export type LegalBasis = keyof typeof legalBases;
export const shortBases: Readonly<Record<LegalBasis, Bilingual>> = {
  'lob-45': both('help.basis.lob-45.short'),
  consent: both('help.basis.consent.short'),
};

export const closeReasons = {
  job: both('close.reason.job'),
  education: both('close.reason.education'),
  pension: both('close.reason.pension'),
  abroad: both('close.reason.abroad'),
  death: both('close.reason.death'),
  other: both('close.reason.other'),
} as const;
export type CloseReason = keyof typeof closeReasons;

export const cprChangeReasons = {
  replacement: both('cpr.reason.replacement'),
  new: both('cpr.reason.new'),
  mistake: both('cpr.reason.mistake'),
} as const;
export type CprChangeReason = keyof typeof cprChangeReasons;

/** Names in a row, as a sentence says them: "a, b og c". */
export function inWords(parts: readonly Bilingual[]): Bilingual {
  const join = (texts: readonly string[], and: string) =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;
  return {
    da: join(
      parts.map(({ da }) => da),
      'og',
    ),
    en: join(
      parts.map(({ en }) => en),
      'and',
    ),
  };
}

export const lower = ({ da, en }: Bilingual): Bilingual => ({ da: first(da), en: first(en) });
const first = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
