import type { PlainDate } from '@fodfaeste/law/dates';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/** What a mandate can be for (mission B7). `money`: it can have an upper sum. */
export const mandateKinds = {
  offer: { label: say('Tilbud', 'Offers'), money: true },
  course: { label: say('Kurser og uddannelse', 'Courses and education'), money: true },
  placement: { label: say('Virksomhedspraktik og nytteindsats', 'Company placements'), money: false },
  'wage-subsidy': { label: say('Løntilskud', 'Wage subsidies'), money: true },
  support: { label: say('Mentor og hjælpemidler', 'Mentor and aids'), money: true },
  exemption: { label: say('Fritagelser', 'Exemptions'), money: false },
  talks: { label: say('Samtalens form og retten til at booke', 'Form of talks and the right to book'), money: false },
  sanction: { label: say('Sanktioner', 'Sanctions'), money: false },
  'own-staff-cases': {
    label: say('Sager om kommunens egne ansatte', 'Cases of the municipality’s own staff'),
    money: false,
  },
} as const satisfies Record<string, { readonly label: Bilingual; readonly money: boolean }>;
export type MandateKind = keyof typeof mandateKinds;

export const isMandateKind = (text: string): text is MandateKind => Object.hasOwn(mandateKinds, text);

/** A mandate holds in [validFrom, validUntil). Without a sum it has no upper limit. */
export interface Mandate {
  readonly kind: string;
  readonly maxOere: number | null;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

interface Matter {
  readonly kind: MandateKind;
  /** What the decision costs; left out where it costs nothing. */
  readonly oere?: number;
  readonly on: PlainDate;
}

export type MayDecide =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-mandate' }
  /** There is a mandate, but not for so much. */
  | { readonly ok: false; readonly code: 'over-sum'; readonly maxOere: number };

const holds = ({ validFrom, validUntil }: Mandate, on: PlainDate) =>
  validFrom <= on && (validUntil === null || on < validUntil);

/** Whether somebody may decide a matter themselves, by the widest mandate they hold that day. */
export function mayDecide(mandates: readonly Mandate[], { kind, oere = 0, on }: Matter): MayDecide {
  const held = mandates.filter((mandate) => mandate.kind === kind && holds(mandate, on));
  if (held.length === 0) return { ok: false, code: 'no-mandate' };
  const limits = held.map(({ maxOere }) => maxOere ?? Number.POSITIVE_INFINITY);
  const maxOere = Math.max(...limits);
  return oere <= maxOere ? { ok: true } : { ok: false, code: 'over-sum', maxOere };
}

/** A sum as people type it ("25.000", "1.250,50 kr.") in øre; null when it is none. */
export function parseKroner(text: string): number | null {
  const plain = text.trim().replace(/\s*kr\.?$/i, '');
  const found = /^(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(plain);
  if (!found) return null;
  const [, whole = '', cents = ''] = found;
  return Number(whole.replace(/[. ]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}
