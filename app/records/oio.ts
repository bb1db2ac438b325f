import type { Instant, PlainDate } from '@fodfaeste/law/dates';

/*
 * What the index takes, in the words of the standard (OIO Sag, SF1470 version 6.1).
 */

export const progressCodes = ['Opstaaet', 'Oplyst', 'Afgjort', 'Afsluttet'] as const;
export type Progress = (typeof progressCodes)[number];

export const sensitivityCodes = [
  'IKKE_FORTROLIGE_DATA',
  'FORTROLIGE_PERSONOPLYSNINGER',
  'FOELSOMME_PERSONOPLYSNINGER',
  'VIP_SAGER',
] as const;
export type Sensitivity = (typeof sensitivityCodes)[number];

export const retentionCodes = ['B', 'K'] as const;
/** B: kept for the archives; K: discarded. */
export type Retention = (typeof retentionCodes)[number];

/** From when to when something is so, and who said it. It has a beginning always; without an end it says so. */
export interface Virkning {
  readonly fraTidspunkt: Instant;
  readonly tilTidspunkt?: Instant;
  readonly graenseindikator?: true;
  /** A UUID or a URN. */
  readonly aktoerRef: string;
  readonly aktoerTypeKode: 'Bruger' | 'ItSystem';
  readonly notetekst?: string;
}

export interface Egenskaber {
  /** The case number. */
  readonly brugervendtNoegle: string;
  readonly titel: string;
  readonly beskrivelse?: string;
  readonly kassationskode: Retention;
  readonly foelsomhed: Sensitivity;
  readonly offentlighedUndtaget?: { readonly hjemmel: string; readonly titelAlternativTekst: string };
  readonly virkning: Virkning;
}

export interface Tilstand {
  readonly fremdriftStatusKode: Progress;
  readonly virkning: Virkning;
}

/** A relation by its role; each refers to one thing. */
export const sagRoles = [
  'Ejer',
  'Ansvarlig',
  'PrimaerBehandler',
  'PrimaerPart',
  'PrimaerKlasse',
  'Handlingsklasse',
  'Oversag',
  'Master',
  'Afsender',
] as const;
export type SagRole = (typeof sagRoles)[number];

export interface Relation<Role extends string = string> {
  readonly rolle: Role;
  /** A UUID, a URN, a KLE number or a facet. A person is named by the id of the house: whoever delivers opens the number. */
  readonly reference: string;
  /** Of the primary part: cases of a replacement number are not shown to citizens. */
  readonly partType?: 'cpr' | 'erstatningsnummer';
  readonly virkning: Virkning;
}

export interface Sag {
  readonly objekttype: 'Sag';
  readonly id: string;
  readonly egenskaber: readonly Egenskaber[];
  readonly tilstande: readonly Tilstand[];
  readonly relationer: readonly Relation<SagRole>[];
}

/** A document in the case: received or sent on a day, with a short description of its theme (offentlighedsloven § 15, stk. 3). */
export interface Journalpost {
  readonly objekttype: 'Journalpost';
  readonly id: string;
  readonly rolle: 'Tilakteret' | 'Vedlagt' | 'Journalnotat';
  readonly sag: string;
  readonly dato: PlainDate;
  readonly egenskaber: readonly Egenskaber[];
}

export type IndexObject = Sag | Journalpost;

export const longest = { number: 50, title: 255, description: 4096, note: 1024 } as const;

/** Descriptions know one kind of line break. */
export const crlf = (lines: readonly string[]): string => lines.join('\r\n');
