import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import {
  type IndexChange,
  type IndexObject,
  type IndexPort,
  kleTitle,
  type Progress,
  progressCodes,
  type Sag,
} from '../../records/index.ts';
import { objectFault } from './check-object.ts';

/** Which cases a municipality shows its citizens: by subject, from a day on, with documents or without. */
export interface CitizenView {
  /** The person, as the primary part of a case names them. */
  readonly person: string;
  readonly kle: readonly string[];
  readonly from: PlainDate;
  readonly documents: boolean;
}

/** What stands on borger.dk: never who works on the case, and no note. */
export interface ShownCase {
  readonly title: string;
  readonly subject: string;
  readonly progress: Progress;
  readonly documents: readonly { readonly title: string; readonly date: PlainDate }[];
}

export interface SimulatedIndex extends IndexPort {
  /** Every picture of an object that was taken, in order. */
  versionsOf(objectId: string): readonly IndexObject[];
  /** The ids of the changes taken, in order. */
  readonly taken: readonly string[];
  citizenSees(view: CitizenView): readonly ShownCase[];
  /** Down: it answers nothing, or asks to be left in peace. Null: up again. */
  outage(kind: 'silent' | 'busy' | null): void;
}

interface Kept {
  readonly object: IndexObject;
  readonly authorityId: number;
  readonly versions: IndexObject[];
}

const busySeconds = 600;
const mostKept = 5_000;

const numberOf = ({ egenskaber }: IndexObject): string => egenskaber.at(-1)?.brugervendtNoegle ?? '';
const numberKey = (authorityId: number, object: IndexObject) =>
  `${authorityId} ${object.objekttype} ${numberOf(object)}`;

const referenceOf = (sag: Sag, role: string) => sag.relationer.find(({ rolle }) => rolle === role);
const since = (sag: Sag): Instant | undefined => sag.egenskaber[0]?.virkning.fraTidspunkt;

/**
 * The index in memory: it checks what the real one checks, keeps every version and knows a change by its id. `forgetful` is for a
 * demo, which begins with an empty memory each time the program starts: what it has not seen is then taken as it comes.
 */
export function simulatedCaseIndex({ forgetful = false }: { readonly forgetful?: boolean } = {}): SimulatedIndex {
  const objects = new Map<string, Kept>();
  const numbers = new Map<string, string>();
  const taken = new Set<string>();
  let down: 'silent' | 'busy' | null = null;

  const orderFault = ({ objectId, operation, object }: IndexChange): string | null => {
    const known = objects.get(objectId);
    if (operation === 'import' && known && !forgetful) return 'AM-01: objektet er allerede importeret';
    if (operation === 'update' && !known && !forgetful) return 'AM-01: objektet er ikke importeret';
    if (known && known.object.objekttype !== object.objekttype) return 'Objekttypen kan ikke skifte';
    if (object.objekttype === 'Journalpost' && !objects.has(object.sag) && !forgetful)
      return 'Journalpost: sagen kendes ikke';
    return null;
  };

  const numberFault = ({ authorityId, objectId, object }: IndexChange): string | null => {
    const owner = numbers.get(numberKey(authorityId, object));
    return owner !== undefined && owner !== objectId ? 'OB1: BrugervendtNoegle er brugt' : null;
  };

  const keep = ({ id, authorityId, objectId, object }: IndexChange): void => {
    taken.add(id);
    const before = objects.get(objectId);
    objects.set(objectId, { object, authorityId, versions: [...(before?.versions ?? []), object] });
    numbers.set(numberKey(authorityId, object), objectId);
    if (forgetful) forget();
  };

  const forget = (): void => {
    const [oldest] = objects.entries();
    if (oldest && objects.size > mostKept) {
      objects.delete(oldest[0]);
      numbers.delete(numberKey(oldest[1].authorityId, oldest[1].object));
    }
    const [change] = taken;
    if (change !== undefined && taken.size > mostKept) taken.delete(change);
  };

  const documentsOf = (sag: Sag) =>
    [...objects.values()].flatMap(({ object }) =>
      object.objekttype === 'Journalpost' && object.sag === sag.id
        ? [{ title: object.egenskaber.at(-1)?.titel ?? '', date: object.dato }]
        : [],
    );

  return {
    versionsOf: (objectId) => objects.get(objectId)?.versions ?? [],
    get taken() {
      return [...taken];
    },
    outage(kind) {
      down = kind;
    },
    async deliver(change) {
      if (down === 'silent') throw new Error('no answer');
      if (down === 'busy') return { later: busySeconds };
      if (taken.has(change.id)) return 'accepted';
      const fault = orderFault(change) ?? objectFault(change.object, change.operation) ?? numberFault(change);
      if (fault !== null) return { refused: fault };
      keep(change);
      return 'accepted';
    },
    citizenSees: ({ person, kle, from, documents }) =>
      [...objects.values()].flatMap(({ object }) => {
        if (object.objekttype !== 'Sag') return [];
        const part = referenceOf(object, 'PrimaerPart');
        const subject = referenceOf(object, 'PrimaerKlasse')?.reference ?? '';
        const isShown =
          part?.reference === person &&
          part.partType === 'cpr' &&
          kle.includes(subject) &&
          (since(object) ?? '') >= from;
        if (!isShown) return [];
        return [
          {
            title: object.egenskaber.at(-1)?.titel ?? '',
            subject: kleTitle(subject) ?? subject,
            progress: object.tilstande.at(-1)?.fremdriftStatusKode ?? progressCodes[0],
            documents: documents ? documentsOf(object) : [],
          },
        ];
      }),
  };
}
