import { addDays, type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../kernel/database/scope.ts';
import { writeLetter } from './merge/values.ts';
import { pages } from './post/pages.ts';
import { letterHouse, recipientOf } from './queries/recipients.ts';
import { templateNow } from './queries/templates.ts';

/** The first message of a case, as it reads today. */
export interface Welcome {
  readonly contactName: string;
  readonly subject: string;
  readonly body: string;
  /** The first month it stands on the front page. */
  readonly isNew: boolean;
}

const daysInFront = 30;

async function firstContactAt(tx: Tx, authorityId: number, caseId: string): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant }>`
    select min(from_at) as at from contact_person
    where authority_id = ${authorityId} and case_id = ${caseId} having min(from_at) is not null`.execute(tx);
  return rows[0]?.at ?? null;
}

/** Null while nobody is there to say welcome, and in a closed case. */
export async function welcomeOf(
  tx: Tx,
  authorityId: number,
  caseId: string,
  today: PlainDate,
): Promise<Welcome | null> {
  const recipient = await recipientOf(tx, authorityId, caseId);
  const since = await firstContactAt(tx, authorityId, caseId);
  if (!recipient?.contact || recipient.closed || since === null) return null;
  const house = await letterHouse(tx, authorityId);
  const template = await templateNow(tx, authorityId, 'welcome');
  const { subject, body } = writeLetter(template, { recipient, house, today, link: pages.front });
  const isNew = today <= addDays(toCopenhagen(since).date, daysInFront);
  return { contactName: recipient.contact.name, subject, body, isNew };
}
