import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { isFactKind } from '@fodfaeste/law/facts';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { FactRow } from '../../people/index.ts';
import { entriesOf, type Judgement, type PersonFacts } from '../entries.ts';
import type { StoredEntry } from '../told-entries.ts';

export interface CaseEntries {
  readonly caseId: string;
  readonly entries: readonly Entry[];
}

type PersonRow = Omit<PersonFacts, 'municipality'> & { readonly caseId: string };
type FactOfCase = Pick<FactRow, 'value' | 'validFrom' | 'validUntil'> & {
  readonly caseId: string;
  readonly kind: string;
};
type JudgementOfCase = Pick<Judgement, 'question' | 'answer' | 'validFrom' | 'validUntil'> & {
  readonly caseId: string;
};

type ToldOfCase = StoredEntry & { readonly caseId: string };

/** What the law reads of every open case of an authority, as known now. Four queries, whatever their number. */
export async function authorityEntries(tx: Tx, authorityId: number): Promise<readonly CaseEntries[]> {
  const { rows: people } = await sql<PersonRow>`
    select c.id as "caseId", p.birth_date as "birthDate", p.channel, p.interpreter_language as "interpreterLanguage",
      p.contact_form as "contactForm", c.opened_on as "openedOn"
    from citizen_case c join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where c.authority_id = ${authorityId} and c.closed_on is null order by c.id`.execute(tx);
  const facts = byCase(
    (
      await sql<FactOfCase>`
        select f.case_id as "caseId", f.kind, f.value, f.valid_from as "validFrom", f.valid_until as "validUntil"
        from fact f join citizen_case c on c.authority_id = f.authority_id and c.id = f.case_id
        where f.authority_id = ${authorityId} and f.superseded_at is null and c.closed_on is null`.execute(tx)
    ).rows,
  );
  const judgements = byCase(
    (
      await sql<JudgementOfCase>`
        select j.case_id as "caseId", j.question, j.answer, j.valid_from as "validFrom", j.valid_until as "validUntil"
        from law_judgement j where j.authority_id = ${authorityId} and j.superseded_at is null`.execute(tx)
    ).rows,
  );
  const told = byCase(
    (
      await sql<ToldOfCase>`
        select e.case_id as "caseId", e.kind, e.value, e.valid_from as "validFrom", e.valid_until as "validUntil",
          e.recorded_at as "recordedAt", e.superseded_at as "supersededAt"
        from law_entry e join citizen_case c on c.authority_id = e.authority_id and c.id = e.case_id
        where e.authority_id = ${authorityId} and e.superseded_at is null and c.closed_on is null`.execute(tx)
    ).rows,
  );
  return people.map(({ caseId, ...person }) => ({
    caseId,
    entries: entriesOf(
      { ...person, municipality: authorityId },
      (facts.get(caseId) ?? []).flatMap((fact) => (isFactKind(fact.kind) ? [currentFact(fact, fact.kind)] : [])),
      (judgements.get(caseId) ?? []).map(currentJudgement),
      told.get(caseId) ?? [],
    ),
  }));
}

const unsaid = { id: '', recordedAt: '', supersededAt: null, reason: '', authorName: '' } as const;

function currentFact({ value, validFrom, validUntil }: FactOfCase, kind: FactRow['kind']): FactRow {
  return { ...unsaid, kind, value, validFrom, validUntil, source: '', authorId: '' };
}

function currentJudgement({ question, answer, validFrom, validUntil }: JudgementOfCase): Judgement {
  return { ...unsaid, question, answer, validFrom: validFrom as PlainDate, validUntil };
}

function byCase<T extends { readonly caseId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const of = found.get(row.caseId);
    if (of) of.push(row);
    else found.set(row.caseId, [row]);
  }
  return found;
}
