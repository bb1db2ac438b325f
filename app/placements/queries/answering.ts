import { sql } from 'kysely';
import type { ActContext } from '../../kernel/act/act.ts';
import { isToken, tokenHash } from '../../kernel/crypto/secret-link.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { personOfCase } from '../../people/index.ts';
import { planState } from '../../plan/index.ts';
import type { AnswerState, OpenedLink } from '../answering.ts';
import { placementById } from './placements.ts';

interface Given {
  readonly caseId: string;
  readonly placementId: string;
  readonly token?: string | undefined;
}

/** A link that was given for this subject in this case; null where there is none. */
async function linkOf(
  tx: Tx,
  home: number,
  given: { readonly caseId: string; readonly subjectId: string; readonly token: string },
  now: string,
): Promise<OpenedLink | null> {
  if (!isToken(given.token)) return null;
  const { rows } = await sql<{
    id: string;
    name: string;
    party: OpenedLink['party'];
    purpose: string;
    validUntil: string;
    usedAt: string | null;
  }>`
    select id, name, party, purpose, valid_until as "validUntil", used_at as "usedAt" from company_link
    where authority_id = ${home} and case_id = ${given.caseId} and subject_id = ${given.subjectId}
      and token_hash = ${tokenHash(given.token)}`.execute(tx);
  const [row] = rows;
  return row
    ? {
        id: row.id,
        name: row.name,
        party: row.party,
        purpose: row.purpose,
        isOpen: row.usedAt === null && Date.parse(row.validUntil) > Date.parse(now),
      }
    : null;
}

interface Asked {
  /** Whose organisation must be the actor's own; null for citizen and staff. */
  readonly as: 'company' | 'representative' | null;
  readonly purpose: 'placement' | 'check' | 'assessment';
  /** The follow-up of a check; the placement otherwise. */
  readonly subjectId: string;
}

/**
 * What an answer is decided from; null where it is not there for this actor. A company answers for its own organisation. A representative
 * has no page of their own: without a link of theirs there is nothing to answer.
 */
export async function answerState(
  tx: Tx,
  given: Given,
  { home, actor, now }: Pick<ActContext, 'home' | 'actor' | 'now'>,
  { as, purpose, subjectId }: Asked,
): Promise<AnswerState | null> {
  const placement = await placementById(tx, home, given.placementId);
  const found = await personOfCase(tx, home, given.caseId);
  const plan = await planState(tx, home, given.caseId);
  if (!found || !plan || placement?.caseId !== given.caseId) return null;
  if (as !== null && placement.organisationId !== actor.organisationId) return null;
  const { caseId, token } = given;
  const link = token === undefined ? null : await linkOf(tx, home, { caseId, subjectId, token }, now);
  if (token !== undefined && (link?.party !== as || link.purpose !== purpose)) return null;
  if (as === 'representative' && link === null) return null;
  return {
    closed: found.closed,
    placement,
    plan,
    fullName: `${found.person.givenName} ${found.person.familyName}`,
    link,
  };
}
