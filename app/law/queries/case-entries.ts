import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { factRows } from '../../people/index.ts';
import { entriesOf, type Judgement, type PersonFacts } from '../entries.ts';
import type { StoredEntry } from '../told-entries.ts';

/** Every answer to open questions of a case, oldest first, also what was superseded. */
export async function judgementsOf(tx: Tx, authorityId: number, caseId: string): Promise<Judgement[]> {
  const rows = await tx
    .selectFrom('law_judgement')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    question: row.question,
    answer: row.answer,
    reason: row.reason,
    validFrom: row.valid_from as PlainDate,
    validUntil: row.valid_until as PlainDate | null,
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at,
    authorName: row.author_name,
  }));
}

async function personFacts(tx: Tx, authorityId: number, caseId: string): Promise<PersonFacts | null> {
  const row = await tx
    .selectFrom('citizen_case as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.authority_id', '=', 'c.authority_id').onRef('p.id', '=', 'c.person_id'),
    )
    .select(['p.birth_date', 'p.channel', 'p.interpreter_language', 'p.contact_form', 'c.opened_on'])
    .where('c.authority_id', '=', authorityId)
    .where('c.id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    birthDate: row.birth_date as PlainDate,
    channel: row.channel,
    interpreterLanguage: row.interpreter_language,
    contactForm: row.contact_form,
    openedOn: row.opened_on as PlainDate,
    municipality: authorityId,
  };
}

/** What other modules told of a case, oldest first, also what was superseded. */
async function toldOf(tx: Tx, authorityId: number, caseId: string): Promise<StoredEntry[]> {
  const rows = await tx
    .selectFrom('law_entry')
    .select(['kind', 'value', 'valid_from', 'valid_until', 'recorded_at', 'superseded_at'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    value: row.value,
    validFrom: row.valid_from as PlainDate,
    validUntil: row.valid_until as PlainDate | null,
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at,
  }));
}

/** What the law reads of a case; null when there is no such case. */
export async function caseEntries(tx: Tx, authorityId: number, caseId: string): Promise<readonly Entry[] | null> {
  const person = await personFacts(tx, authorityId, caseId);
  if (!person) return null;
  const [facts, judgements] = [await factRows(tx, authorityId, caseId), await judgementsOf(tx, authorityId, caseId)];
  return entriesOf(person, facts, judgements, await toldOf(tx, authorityId, caseId));
}
