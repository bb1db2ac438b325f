import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, type Write } from '../kernel/act/write.ts';
import { tokenHash } from '../kernel/crypto/secret-link.ts';
import type { Database } from '../kernel/database/scope.ts';

export const linkPurposes = ['placement', 'check', 'assessment', 'request', 'order'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** How long a link to a company or a representative works. */
export const companyLinkDays = 21;

export interface NewCompanyLink {
  readonly id: string;
  readonly organisationId: string;
  /** Whose answer it is. */
  readonly party: 'company' | 'representative';
  readonly purpose: LinkPurpose;
  /** The placement, the follow-up, the request or the order. */
  readonly subjectId: string;
  readonly caseId: string | null;
  /** Who gets it; the answer carries this name. */
  readonly name: string;
  /** Made in `load` with `newToken()`; it lives in the message alone. */
  readonly token: string;
}

export const linkValidUntil = (now: Instant): Instant =>
  instantOfEpoch(Date.parse(now) + companyLinkDays * 24 * 60 * 60 * 1000);

/** The row of a link. Put the token into the message with `pageInMessage('/virksomhed/svar/TOKEN')`, and into no event. */
export function companyLinkWrite(frame: EventFrame, link: NewCompanyLink): Write<TableName> {
  return insert('company_link', {
    authority_id: frame.authorityId,
    id: link.id,
    organisation_id: link.organisationId,
    party: link.party,
    purpose: link.purpose,
    subject_id: link.subjectId,
    case_id: link.caseId,
    name: link.name,
    token_hash: tokenHash(link.token),
    made_at: frame.at,
    valid_until: linkValidUntil(frame.at as Instant),
  });
}

/** Where a link leads. Nothing is told of anybody. */
export interface CompanyLinkTarget extends Omit<NewCompanyLink, 'token'> {
  readonly authorityId: number;
  readonly validUntil: string;
  readonly usedAt: string | null;
}

/** Null where nobody was given such a link. Whether it is used or too old is the caller's to ask. */
export async function companyLinkTarget(database: Database, token: string): Promise<CompanyLinkTarget | null> {
  const { rows } = await sql<CompanyLinkTarget>`
    select authority_id as "authorityId", id, organisation_id as "organisationId", party, purpose, subject_id as "subjectId",
      case_id as "caseId", name, valid_until as "validUntil", used_at as "usedAt"
    from company_link_target(${tokenHash(token)})`.execute(database.kysely);
  return rows[0] ?? null;
}
