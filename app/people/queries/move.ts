import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { IdentifierRow, SealedCpr } from '../case-events.ts';
import type { FactRow } from '../facts/timeline.ts';
import { alone, inAuthority, numbersLock } from './across.ts';
import { type CaseState, caseState } from './case-state.ts';
import { factRows } from './facts.ts';
import { type KnownPerson, personByNumber } from './known-person.ts';
import { type StoredPerson, storedPerson } from './person.ts';

export interface Municipality {
  readonly id: number;
  readonly name: string;
}

/** What is known of the person in the municipality they move to. */
export interface Destination {
  readonly municipality: Municipality;
  readonly personId: string;
  readonly known: KnownPerson | null;
  /** The number they have now, sealed for that place. */
  readonly cpr: SealedCpr;
  /** Earlier numbers that are not known there, sealed for that place. */
  readonly identifiers: readonly IdentifierRow[];
}

export interface MoveState extends CaseState {
  readonly person: StoredPerson;
  readonly facts: readonly FactRow[];
  readonly to: Destination | null;
}

export const municipalities = (tx: Tx): Promise<Municipality[]> =>
  tx.selectFrom('authority').select(['id', 'name']).where('kind', '=', 'municipality').orderBy('name').execute();

export async function moveState(
  tx: Tx,
  context: ActContext,
  caseId: string,
  municipalityId: number,
): Promise<MoveState | null> {
  const home = context.actor.authorityId;
  const state = await caseState(tx, home, caseId);
  const person = state ? await storedPerson(tx, home, state.personId) : null;
  if (!state || !person) return null;
  const municipality = (await municipalities(tx)).find(({ id }) => id === municipalityId && id !== home);
  return {
    ...state,
    person,
    facts: await factRows(tx, home, caseId),
    to: municipality ? await destination(tx, context, person, municipality) : null,
  };
}

async function destination(
  tx: Tx,
  { actor, vault, newId }: ActContext,
  person: StoredPerson,
  municipality: Municipality,
): Promise<Destination> {
  const home = actor.authorityId;
  const there = municipality.id;
  const numbers = await identifiersOf(tx, home, person.personId);
  const hashes = [person.cpr.hash, ...numbers.filter(({ reason }) => reason !== 'mistake').map(({ hash }) => hash)];
  const { known, knownHashes } = await inAuthority(tx, there, home, async () => {
    await alone(tx, there, numbersLock);
    const found = await personByNumber(tx, there, hashes);
    const theirs = found ? await identifiersOf(tx, there, found.personId) : [];
    return { known: found, knownHashes: new Set(theirs.map(({ hash }) => hash.toString('hex'))) };
  });
  const personId = known?.personId ?? person.personId;
  // A number is sealed for one row: it is opened for the old place and sealed for the new one, and never leaves this function.
  const resealed = ({ cipher, kind }: SealedCpr): SealedCpr => ({
    ...vault.seal(vault.open(cipher, kind, home, person.personId), there, personId),
    kind,
  });
  const earlier = numbers.filter(
    ({ validUntil, hash }) => validUntil !== null && !knownHashes.has(hash.toString('hex')),
  );
  return {
    municipality,
    personId,
    known,
    cpr: resealed(person.cpr),
    identifiers: earlier.map((one) => ({ ...one, ...resealed(one), id: newId() })),
  };
}

/** Every number a person here has or had, the oldest first. */
export async function identifiersOf(tx: Tx, authorityId: number, personId: string): Promise<IdentifierRow[]> {
  const rows = await tx
    .selectFrom('person_identifier')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    cipher: row.cipher,
    hash: row.hash,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    reason: row.reason,
  }));
}
