import { inspect } from 'node:util';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../text/bilingual.ts';
import { readNumber, type Sex } from './cpr-number.ts';

export type CprKind = 'cpr' | 'replacement';

/**
 * A CPR or replacement number. It shows itself masked wherever text is made of it (logs, errors, JSON, templates);
 * the digits come only from {@link Cpr.reveal} and {@link Cpr.plain}, so that a search finds every place that shows them.
 */
export class Cpr {
  readonly #number: string;
  readonly kind: CprKind;

  /** Takes what {@link parseCpr} has checked; call that instead. */
  constructor(number: string, kind: CprKind) {
    this.#number = number;
    this.kind = kind;
  }

  /** "070761-4285": for the few pages that need it. */
  reveal(): string {
    return `${this.#number.slice(0, 6)}-${this.#number.slice(6)}`;
  }

  /** The ten characters without dash: for encryption, search and exchange. */
  plain(): string {
    return this.#number;
  }

  masked(): string {
    return `${this.#number.slice(0, 6)}-••••`;
  }

  equals(other: Cpr): boolean {
    return this.#number === other.#number;
  }

  toString(): string {
    return this.masked();
  }

  toJSON(): string {
    return this.masked();
  }

  [inspect.custom](): string {
    return `Cpr(${this.masked()})`;
  }
}

/** What a CPR number tells. A number without its check digit is as good as any other: never refuse a person for `mod11`. */
export interface ReadCpr {
  readonly ok: true;
  readonly kind: 'cpr';
  readonly cpr: Cpr;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  readonly warning?: 'mod11';
}

/** A replacement number (erstatnings-CPR): it may leave century and sex open. */
export interface ReadReplacement {
  readonly ok: true;
  readonly kind: 'replacement';
  readonly cpr: Cpr;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
}

export interface CprRefusal {
  readonly ok: false;
  readonly code: 'not-a-number' | 'no-such-date' | 'unknown-person';
  readonly text: Bilingual;
}

/**
 * Reads what a person typed: ten digits, with or without dash and spaces; or a replacement number, with the day raised by 60 or
 * with letters among the last four. The date must exist; the modulus-11 check is only a warning (since 1 October 2007 numbers
 * are issued without it: cpr.dk, "Personnumre uden kontrolciffer").
 */
export function parseCpr(text: string): ReadCpr | ReadReplacement | CprRefusal {
  const number = text.replaceAll(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  if (!/^\d{6}[\dA-ZÆØÅ]{4}$/.test(number)) return refusals.format;
  if (number === '0000000000') return refusals.unknown;
  const read = readNumber(number);
  if (!read) return refusals.date;
  const { birthDate, sex } = read;
  if (read.replacement || !birthDate || !sex)
    return { ok: true, kind: 'replacement', cpr: new Cpr(number, 'replacement'), birthDate, sex };
  const warning = read.checkDigitFits ? {} : { warning: 'mod11' as const };
  return { ok: true, kind: 'cpr', cpr: new Cpr(number, 'cpr'), birthDate, sex, ...warning };
}

/** "070761-••••", from a number as it is stored or typed. What is no CPR number is hidden whole. */
export function maskCpr(text: string): string {
  const read = parseCpr(text);
  return read.ok ? read.cpr.masked() : '••••••-••••';
}

const refusals = {
  format: {
    ok: false,
    code: 'not-a-number',
    text: {
      da: 'Et CPR-nummer har ti cifre, for eksempel 070761-4285.',
      en: 'A CPR number has ten digits, for example 070761-4285.',
    },
  },
  date: {
    ok: false,
    code: 'no-such-date',
    text: {
      da: 'De første seks cifre er ikke en dato, der findes. Skriv dag, måned og år.',
      en: 'The first six digits are not a date that exists. Write day, month and year.',
    },
  },
  unknown: {
    ok: false,
    code: 'unknown-person',
    text: {
      da: '000000-0000 betyder “ukendt” og kan ikke bruges for en person.',
      en: '000000-0000 means “unknown” and cannot stand for a person.',
    },
  },
} as const satisfies Record<string, CprRefusal>;
