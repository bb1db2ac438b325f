import { instant } from '@fodfaeste/law/dates';
import type { ActContext } from '../../kernel/act/act.ts';
import { permittedBy } from '../../kernel/act/permission.ts';
import type { Cpr } from '../../kernel/crypto/cpr.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { mayReadPerson } from '../access-rules.ts';
import { relationAt } from '../case-access.ts';
import type { SealedCpr } from '../case-events.ts';
import type { PossibleContactPerson } from '../contact-person.ts';
import type { FactRow } from '../facts/timeline.ts';
import { possibleContactPerson } from './contact-person.ts';
import { factRows } from './facts.ts';
import { personByNumber } from './known-person.ts';
import { type StoredPerson, storedPerson } from './person.ts';

export interface OpenCase {
  readonly caseId: string;
  readonly contactName: string | null;
  /** Whoever registers may open the case; else not even the contact person's name is told. */
  readonly mayOpen: boolean;
}

/** What is known here of the person somebody wants to register. */
export interface Registration {
  readonly personId: string;
  readonly sealed: SealedCpr;
  readonly known: {
    readonly person: StoredPerson;
    readonly facts: readonly FactRow[];
    readonly openCase: OpenCase | null;
  } | null;
  readonly contactPerson: PossibleContactPerson | null;
}

export async function registration(
  tx: Tx,
  context: ActContext,
  cpr: Cpr,
  contactPersonId: string | undefined,
): Promise<Registration> {
  const { actor, vault, newId } = context;
  const home = actor.authorityId;
  const found = await personByNumber(tx, home, [vault.hash(cpr)]);
  const person = found ? await storedPerson(tx, home, found.personId) : null;
  const personId = person?.personId ?? newId();
  const known =
    found && person
      ? {
          person,
          facts: found.lastCaseId ? await factRows(tx, home, found.lastCaseId) : [],
          openCase: found.openCaseId ? await openCase(tx, context, found.openCaseId) : null,
        }
      : null;
  return {
    personId,
    sealed: { ...vault.seal(cpr, home, personId), kind: cpr.kind },
    known,
    contactPerson: contactPersonId ? await possibleContactPerson(tx, home, contactPersonId) : null,
  };
}

async function openCase(tx: Tx, { actor, now }: ActContext, caseId: string): Promise<OpenCase> {
  const held = await relationAt(tx, actor, caseId, instant(now));
  const row = await tx
    .selectFrom('case_overview')
    .select('contact_name')
    .where('authority_id', '=', actor.authorityId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  const mayOpen = held !== null && !held.barred && permittedBy(mayReadPerson, actor, held) !== null;
  return { caseId, contactName: row?.contact_name ?? null, mayOpen };
}
