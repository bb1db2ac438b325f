import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';

interface Said {
  readonly about: Bilingual;
  /** The result in plain words, and where to complain: from the signature; null while there is none. */
  readonly words: Bilingual | null;
  readonly body: Bilingual | null;
}

/** How a decision is spoken of: its kind's own words, as its events have kept them; a draft's are those of its latest particulars. */
export async function decisionWords(
  tx: Tx,
  authorityId: number,
  caseId: string,
  decisionId: string,
): Promise<Said | null> {
  const { rows } = await sql<Said>`
    select e.data->'aboutWords' as about,
      case when e.type = 'decisions.signed' then e.data->'words' end as words,
      case when e.type = 'decisions.signed' then e.data->'complaintBody' end as body
    from event e
    where e.authority_id = ${authorityId} and e.case_id = ${caseId} and e.data->>'decisionId' = ${decisionId}
      and e.type like 'decisions.%' and e.data->'aboutWords' is not null
    order by e.type = 'decisions.signed' desc, e.seq desc limit 1`.execute(tx);
  const [row] = rows;
  return row ? { about: row.about, words: row.words, body: row.body } : null;
}

/** The last day for a complaint as it was counted when it came: from the day the letter came, where that was known. */
export async function lastDayToComplain(
  tx: Tx,
  authorityId: number,
  caseId: string,
  complaintId: string,
): Promise<PlainDate | null> {
  const { rows } = await sql<{ day: PlainDate | null }>`
    select e.data->>'complaintUntil' as day from event e
    where e.authority_id = ${authorityId} and e.case_id = ${caseId} and e.type = 'decisions.complaint-received'
      and e.data->>'complaintId' = ${complaintId} limit 1`.execute(tx);
  return rows[0]?.day ?? null;
}
