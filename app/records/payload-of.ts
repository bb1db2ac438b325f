import type { Instant } from '@fodfaeste/law/dates';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import type { CaseForIndex } from './case-for-index.ts';
import type { CaseObject, DocumentObject, RecordedObject, Since } from './objects-of.ts';
import {
  crlf,
  type Egenskaber,
  type IndexObject,
  type Journalpost,
  type Relation,
  type Sag,
  type SagRole,
  type Virkning,
} from './oio.ts';
import { courseDescription } from './titles.ts';

/** Who the object is, once it has got a number. */
export interface Identity {
  readonly authorityId: number;
  readonly id: string;
  readonly number: string;
  /** The citizen's course, which decisions and documents lie under. */
  readonly courseId: string;
}

/** The municipality by its number: whoever delivers knows its UUID in the register of organisations (SF1500). */
const authorityUrn = (authorityId: number): string => `urn:fodfaeste:myndighed:${authorityId}`;
const system = `urn:uuid:${systemActorId}`;

/** In force from then on, or until the next one begins. */
const virkning = (from: Instant, until?: Instant): Virkning => ({
  fraTidspunkt: from,
  ...(until === undefined ? { graenseindikator: true as const } : { tilTidspunkt: until }),
  aktoerRef: system,
  aktoerTypeKode: 'ItSystem',
});

const inTurn = <T, R>(all: readonly Since<T>[], make: (is: T, virkning: Virkning) => R): readonly R[] =>
  all.map(({ is, from }, at) => make(is, virkning(from, all[at + 1]?.from)));

const egenskaberOf = (
  { title, retention, sensitivity, kind }: RecordedObject,
  { number }: Identity,
): readonly Egenskaber[] =>
  inTurn(sensitivity, (foelsomhed, during) => ({
    brugervendtNoegle: number,
    titel: title,
    ...(kind === 'case' ? { beskrivelse: crlf(courseDescription) } : {}),
    kassationskode: retention,
    foelsomhed,
    virkning: during,
  }));

function relationsOf(object: CaseObject, identity: Identity, of: CaseForIndex): readonly Relation<SagRole>[] {
  const relation = (rolle: SagRole, reference: string, from = object.from): Relation<SagRole> => ({
    rolle,
    reference,
    virkning: virkning(from),
  });
  const owner = authorityUrn(identity.authorityId);
  return [
    relation('Ejer', owner),
    relation('Ansvarlig', owner),
    ...(of.contact ? [relation('PrimaerBehandler', `urn:uuid:${of.contact.staffId}`, of.contact.from)] : []),
    {
      ...relation('PrimaerPart', `urn:uuid:${of.personId}`),
      partType: of.cprKind === 'cpr' ? 'cpr' : 'erstatningsnummer',
    },
    relation('PrimaerKlasse', object.kle),
    relation('Handlingsklasse', object.facet),
    ...(object.kind === 'decision-case' ? [relation('Oversag', identity.courseId)] : []),
    relation('Master', system),
    relation('Afsender', system),
  ];
}

const sagOf = (object: CaseObject, identity: Identity, of: CaseForIndex): Sag => ({
  objekttype: 'Sag',
  id: identity.id,
  egenskaber: egenskaberOf(object, identity),
  tilstande: inTurn(object.progress, (fremdriftStatusKode, during) => ({ fremdriftStatusKode, virkning: during })),
  relationer: relationsOf(object, identity, of),
});

const journalpostOf = (object: DocumentObject, identity: Identity): Journalpost => ({
  objekttype: 'Journalpost',
  id: identity.id,
  rolle: object.role,
  sag: identity.courseId,
  dato: object.madeOn,
  egenskaber: egenskaberOf(object, identity),
});

/** The object in the words of the standard, whole: what it was from its first day, and what it is now. */
export const payloadOf = (object: RecordedObject, identity: Identity, of: CaseForIndex): IndexObject =>
  object.kind === 'document' ? journalpostOf(object, identity) : sagOf(object, identity, of);
