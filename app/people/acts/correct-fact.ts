import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { worksOnCase } from '../access-rules.ts';
import { type FactCorrected, factEventWrites } from '../fact-events.ts';
import { overviewOf } from '../facts/overview.ts';
import { isSpecial } from '../facts/telling.ts';
import { changed, type FactRow, isCurrent } from '../facts/timeline.ts';
import { caseId, chosen, reason } from '../fields.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { factInWords, periodInWords } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  caseId: caseId(),
  factId: chosen(both('correct.fact')),
  reason: reason(both('correct.reason')),
});

/** A wrong registration is superseded, with the reason; that it stood there can still be seen. */
export const correctFact = act<typeof input, CaseFacts, FactCorrected>({
  name: 'correct-fact',
  title: both('correct.title'),
  lead: both('correct.lead'),
  submit: both('correct.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  aspect: 'facts',
  reasonField: 'reason',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => caseFacts(tx, actor.authorityId, caseId),
  choices: async (tx, { actor }, caseId) => {
    const state = caseId ? await caseFacts(tx, actor.authorityId, caseId) : null;
    const funds = await fundNames(tx);
    return { factId: (state?.facts ?? []).filter(isCurrent).map((row) => choiceOf(row, funds)) };
  },
  guards: [],
  decide({ closed, facts }, { caseId, factId, reason }, { now, today }) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    const row = facts.find(({ id }) => id === factId);
    if (!row || !isCurrent(row)) return refuse('nothing-to-correct', both('fact.refused.none'));
    const change = { superseded: [row.id], rows: [] };
    return accept({
      type: 'people.fact-corrected',
      caseId,
      data: {
        factId,
        kind: row.kind,
        value: isSpecial(row.kind) ? null : row.value,
        validFrom: row.validFrom,
        validUntil: row.validUntil,
        reason,
      },
      unrecorded: { change, overview: overviewOf(changed(facts, change, now), today) },
    });
  },
  writes: factEventWrites,
  sentences: {
    'people.fact-corrected': {
      citizen: ({ data }) => said('correct.said.citizen', data),
      caseworker: ({ data }) => said('correct.said.staff', data),
    },
  },
});

const said = (key: 'correct.said.citizen' | 'correct.said.staff', { kind, value, reason }: FactCorrected['data']) =>
  bothBy(key, (lang) => ({ oplysning: factInWords(kind, value)[lang], grund: reason }));

const fundNames = async (tx: Tx): Promise<ReadonlyMap<unknown, string>> => {
  const funds = await tx.selectFrom('authority').select(['id', 'name']).where('kind', '=', 'akasse').execute();
  return new Map(funds.map(({ id, name }) => [id, name]));
};

/** A fund is told by its name: the vocabulary knows its number only. */
function choiceOf(row: FactRow, funds: ReadonlyMap<unknown, string>) {
  const fund = row.kind === 'akasse' ? funds.get((row.value as { akasse?: unknown }).akasse) : undefined;
  const fact = factInWords(row.kind, row.value, fund);
  const period = periodInWords(row.validFrom, row.validUntil);
  return { value: row.id, label: { da: `${fact.da}, ${period.da}`, en: `${fact.en}, ${period.en}` } };
}
