import { createHash } from 'node:crypto';
import type { Instant } from '@fodfaeste/law/dates';
import type { CaseForIndex } from './case-for-index.ts';
import { kleFaults, kleOn } from './kle.ts';
import { documentNumber } from './numbers.ts';
import type { RecordedObject } from './objects-of.ts';
import { payloadOf } from './payload-of.ts';
import type { DeliveryRow, KnownObject, ObjectRow } from './queries/store.ts';

export const keyOf = ({ kind, subjectId }: { readonly kind: string; readonly subjectId: string }): string =>
  `${kind} ${subjectId}`;

/** What a batch of cases has in common. */
export interface Told {
  readonly authorityId: number;
  readonly now: Instant;
  readonly newId: () => string;
  /** What is kept already, by what it stands for. */
  readonly known: ReadonlyMap<string, KnownObject>;
  /** For cases and decisions that had no number. */
  readonly numbers: ReadonlyMap<string, string>;
}

export interface Changes {
  readonly objects: ObjectRow[];
  readonly deliveries: DeliveryRow[];
  /** The index said no to these; what it has not taken is written anew. */
  readonly reworded: { readonly id: string; readonly payload: string }[];
}

/** A year of changes has many objects: a short hash tells two pictures of one object apart. */
const fingerprintOf = (payload: string): string =>
  createHash('sha256').update(payload).digest('base64url').slice(0, 22);

interface Place {
  readonly object: RecordedObject;
  readonly before: KnownObject | undefined;
  readonly id: string;
  readonly number: string;
}

/** Every object of the case with its id and number, new or known. */
function placed(told: Told, of: CaseForIndex, all: readonly RecordedObject[]) {
  const courseKey = keyOf({ kind: 'case', subjectId: of.caseId });
  const course = told.known.get(courseKey);
  const courseId = course?.id ?? told.newId();
  const courseNumber = course?.number ?? told.numbers.get(courseKey) ?? '';
  let documents = course?.documents ?? 0;
  const newNumber = (object: RecordedObject): string => {
    if (object.kind !== 'document') return told.numbers.get(keyOf(object)) ?? '';
    documents += 1;
    return documentNumber(courseNumber, documents);
  };
  const places = all.map((object): Place => {
    const before = told.known.get(keyOf(object));
    const id = object.kind === 'case' ? courseId : (before?.id ?? told.newId());
    return { object, before, id, number: before?.number ?? newNumber(object) };
  });
  return { places, courseId, documents, documentsBefore: course?.documents ?? 0 };
}

/** Puts into `out` what is new in one case: its objects, and a change for each that differs from what was told last. */
export function addChanges(told: Told, of: CaseForIndex, all: readonly RecordedObject[], out: Changes): void {
  const { places, courseId, documents, documentsBefore } = placed(told, of, all);
  for (const place of places) {
    const { object, before, id, number } = place;
    const payload = JSON.stringify(payloadOf(object, { authorityId: told.authorityId, id, number, courseId }, of));
    const fingerprint = fingerprintOf(payload);
    const differs = fingerprint !== before?.fingerprint;
    const counts = object.kind === 'case' && documents !== documentsBefore;
    if (!differs && !counts) continue;
    const isReworded = differs && before?.refused === true;
    const seq = (before?.lastSeq ?? 0) + (differs && !isReworded ? 1 : 0);
    if (isReworded) out.reworded.push({ id, payload });
    else if (differs) out.deliveries.push(deliveryRow(told, of, place, { seq, payload }));
    const kept = { seq, fingerprint, documents: object.kind === 'case' ? documents : 0 };
    out.objects.push(objectRow(told, of, place, kept));
  }
}

function objectRow(
  { authorityId }: Told,
  { caseId }: CaseForIndex,
  { object, id, number }: Place,
  kept: { readonly seq: number; readonly fingerprint: string; readonly documents: number },
): ObjectRow {
  return {
    authority_id: authorityId,
    id,
    kind: object.kind,
    case_id: caseId,
    subject_id: object.subjectId,
    number,
    title: object.title,
    kle: object.kle,
    facet: object.facet,
    sensitivity: object.sensitivity.at(-1)?.is ?? 'FORTROLIGE_PERSONOPLYSNINGER',
    progress: object.kind === 'document' ? null : (object.progress.at(-1)?.is ?? null),
    retention: object.retention,
    made_on: object.madeOn,
    last_seq: kept.seq,
    fingerprint: kept.fingerprint,
    documents: kept.documents,
  };
}

/** A subject number that has gone out never leaves the house: the change is laid among those refused at once. */
function deliveryRow(
  { authorityId, now, newId }: Told,
  { caseId }: CaseForIndex,
  { object, id }: Place,
  { seq, payload }: { readonly seq: number; readonly payload: string },
): DeliveryRow {
  const fault = kleOn(object.kle, object.madeOn);
  return {
    authority_id: authorityId,
    id: newId(),
    object_id: id,
    case_id: caseId,
    seq,
    payload,
    made_at: now,
    state: fault === null ? 'waiting' : 'refused',
    try_at: now,
    failure: fault === null ? null : `${object.kle}: ${kleFaults[fault].da}`,
  };
}
