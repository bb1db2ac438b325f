import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';

interface Said {
  readonly about: Bilingual;
  /** The result in plain words, and where to complain: from the signature; null while there is none. */
  readonly words: Bilingual | null;
  readonly body: Bilingual | null;
}

/** How a decision is spoken of: its kind's own words, as its events have kept them. */
export async function decisionWords(
  tx: Tx,
  authorityId: number,
  caseId: string,
  decisionId: string,
): Promise<Said | null> {
  const { rows } = await sql<{ type: string; about: Bilingual; words: Bilingual | null; body: Bilingual | null }>`
    select e.type, e.data->'aboutWords' as about, e.data->'words' as words, e.data->'complaintBody' as body
    from event e
    where e.authority_id = ${authorityId} and e.case_id = ${caseId} and e.data->>'decisionId' = ${decisionId}
      and e.type in ('decisions.opened', 'decisions.round-opened', 'decisions.signed')
    order by e.type = 'decisions.signed' desc limit 1`.execute(tx);
  const [row] = rows;
  return row ? { about: row.about, words: row.words, body: row.body } : null;
}
