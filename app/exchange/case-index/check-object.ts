import { isInstant, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import {
  type Egenskaber,
  facetShape,
  type IndexObject,
  type Journalpost,
  kleOn,
  longest,
  progressCodes,
  type Relation,
  retentionCodes,
  type Sag,
  type SagRole,
  sagRoles,
  sensitivityCodes,
  type Tilstand,
  type Virkning,
} from '../../records/index.ts';

/*
 * The rules of the index on what one object looks like (SF1470 6.1): OB1 and OB4 on attributes, AM-01 on states, AM-02 and AM-03 on
 * relations. The first fault is the answer, in Danish as the index answers; null when there is none.
 */

type Fault = string | null;

const firstOf = (checks: readonly (() => Fault)[]): Fault => {
  for (const check of checks) {
    const fault = check();
    if (fault !== null) return fault;
  }
  return null;
};

const uuidOrUrn = /^(?:urn:[a-z0-9][a-z0-9-]{1,31}:\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function virkningFault(virkning: Virkning): Fault {
  const { fraTidspunkt, tilTidspunkt, graenseindikator, aktoerRef, aktoerTypeKode, notetekst } = virkning;
  if (!isInstant(fraTidspunkt)) return 'Virkning: FraTidspunkt skal være et tidspunkt';
  if ((tilTidspunkt === undefined) === (graenseindikator === undefined))
    return 'Virkning: enten TilTidspunkt eller Graenseindikator';
  if (tilTidspunkt !== undefined && (!isInstant(tilTidspunkt) || tilTidspunkt <= fraTidspunkt))
    return 'Virkning: TilTidspunkt ligger ikke efter FraTidspunkt';
  if (!uuidOrUrn.test(aktoerRef)) return 'Virkning: AktoerRef er hverken UUID eller URN';
  if (aktoerTypeKode !== 'Bruger' && aktoerTypeKode !== 'ItSystem') return 'Virkning: AktoerTypeKode kendes ikke';
  return (notetekst?.length ?? 0) > longest.note ? 'Virkning: Notetekst er for lang' : null;
}

const within = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= most;
const oneOf = (code: unknown, codes: readonly string[]): boolean => codes.some((one) => one === code);
/** A line feed or a carriage return that stands alone. */
const loneBreak = /\r(?!\n)|(?<!\r)\n/;

function egenskaberFault(one: Egenskaber): Fault {
  const { brugervendtNoegle, titel, beskrivelse, kassationskode, foelsomhed, offentlighedUndtaget: exempt } = one;
  if (!within(brugervendtNoegle, longest.number)) return 'OB1: BrugervendtNoegle mangler eller er for lang';
  if (!within(titel, longest.title)) return 'OB1: Titel mangler eller er for lang';
  if (!oneOf(foelsomhed, sensitivityCodes)) return 'OB1: Foelsomhed kendes ikke';
  if (!oneOf(kassationskode, retentionCodes)) return 'Kassationskode er hverken B eller K';
  if (beskrivelse !== undefined && beskrivelse.length > longest.description) return 'Beskrivelse er for lang';
  if (beskrivelse !== undefined && loneBreak.test(beskrivelse)) return 'Beskrivelse: linjeskift er CRLF';
  if (exempt && !(within(exempt.hjemmel, longest.title) && within(exempt.titelAlternativTekst, longest.title)))
    return 'OB4: undtaget fra offentlighed uden hjemmel eller alternativ titel';
  return virkningFault(one.virkning);
}

/** One after the other without a gap, the last without an end. */
function inTurnFault(all: readonly { readonly virkning: Virkning }[], rule: string): Fault {
  for (const [at, { virkning }] of all.entries()) {
    const next = all[at + 1];
    if (next && virkning.tilTidspunkt !== next.virkning.fraTidspunkt) return `${rule}: historikken har et hul`;
    if (!next && virkning.graenseindikator !== true) return `${rule}: det seneste har en slutning`;
  }
  return null;
}

function allEgenskaberFault(all: readonly Egenskaber[]): Fault {
  if (all.length === 0) return 'OB1: egenskaber mangler';
  return firstOf([...all.map((one) => () => egenskaberFault(one)), () => inTurnFault(all, 'Egenskaber')]);
}

function tilstandeFault(all: readonly Tilstand[]): Fault {
  if (all[0]?.fremdriftStatusKode !== 'Opstaaet') return 'AM-01: historikken begynder ikke med Opstaaet';
  for (const [at, { fremdriftStatusKode: code, virkning }] of all.entries()) {
    if (!oneOf(code, progressCodes)) return 'OB1: FremdriftStatusKode kendes ikke';
    const fault = virkningFault(virkning);
    if (fault !== null) return fault;
    const next = all[at + 1];
    if (next && progressCodes.indexOf(next.fremdriftStatusKode) <= progressCodes.indexOf(code))
      return 'AM-01: fremdriften går baglæns';
  }
  return inTurnFault(all, 'AM-01');
}

const mandatory: readonly SagRole[] = ['Ejer', 'Ansvarlig', 'PrimaerKlasse', 'Handlingsklasse', 'Master', 'Afsender'];

function relationFault({ rolle, reference, virkning }: Relation): Fault {
  if (!oneOf(rolle, sagRoles)) return `Relationen ${rolle} kendes ikke`;
  if (rolle === 'PrimaerKlasse') {
    const fault = kleOn(reference, toCopenhagen(virkning.fraTidspunkt).date);
    if (fault !== null) return `PrimaerKlasse: KLE ${reference} ${fault === 'ended' ? 'er udgået' : 'er forkert'}`;
  } else if (rolle === 'Handlingsklasse') {
    if (!facetShape.test(reference)) return `Handlingsklasse: facetten ${reference} er forkert`;
  } else if (!uuidOrUrn.test(reference)) return `${rolle}: referencen er hverken UUID eller URN`;
  return null;
}

function relationerFault(all: readonly Relation<SagRole>[], operation: 'import' | 'update'): Fault {
  for (const role of mandatory)
    if (!all.some(({ rolle }) => rolle === role))
      return operation === 'import'
        ? `OB1: relationen ${role} mangler`
        : `AM-02/AM-03: relationen ${role} kan erstattes, ikke fjernes`;
  const seen = new Set<string>();
  for (const one of all) {
    if (seen.has(one.rolle)) return `Relationen ${one.rolle} kan kun være der én gang`;
    seen.add(one.rolle);
    const fault = virkningFault(one.virkning) ?? relationFault(one);
    if (fault !== null) return fault;
  }
  return null;
}

const sagFault = ({ egenskaber, tilstande, relationer }: Sag, operation: 'import' | 'update'): Fault =>
  firstOf([
    () => allEgenskaberFault(egenskaber),
    () => tilstandeFault(tilstande),
    () => relationerFault(relationer, operation),
  ]);

function journalpostFault({ egenskaber, rolle, dato, sag }: Journalpost): Fault {
  if (!oneOf(rolle, ['Tilakteret', 'Vedlagt', 'Journalnotat'])) return 'Journalpost: rollen kendes ikke';
  if (!uuidOrUrn.test(sag)) return 'Journalpost: sagen mangler';
  if (!isDay(dato)) return 'Journalpost: datoen mangler';
  return allEgenskaberFault(egenskaber);
}

function isDay(text: string): boolean {
  try {
    return plainDate(text) === text;
  } catch {
    return false;
  }
}

export const objectFault = (object: IndexObject, operation: 'import' | 'update'): Fault =>
  object.objekttype === 'Sag' ? sagFault(object, operation) : journalpostFault(object);
