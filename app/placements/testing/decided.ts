import { danishLaw, evaluate, type RawEntry } from '@fodfaeste/law';
import type { AnyDecisionKind, Effect, Result } from '../../decisions/index.ts';
import { anna, theCase, today, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { entriesOf } from './places.ts';

const frame = { authorityId: 860, actorId: anna.id, actorName: anna.name, at: testNow };

/** Whether the real law engine makes the result lawful for a case, the decision being assumed. */
export function isLawful(kind: AnyDecisionKind, terms: object, result: Result, facts: readonly RawEntry[]): boolean {
  const { assume, lawful } = kind.test(kind.terms.parse(terms), result, today);
  const answer = evaluate(danishLaw, [...entriesOf(facts), ...assume], { on: today });
  const outcome = answer.outcomes.find(({ rule }) => rule.id === kind.rule);
  if (!outcome) throw new Error(`no rule ${kind.rule}`);
  return lawful.some((state) => state === outcome.state);
}

/** What a signature tells the law, and of which kinds it takes something back. */
export function toldBy(kind: AnyDecisionKind, terms: object, result: Result) {
  const effect: Effect = {
    decisionId: uuid(800),
    caseId: theCase,
    result,
    decidedOn: today,
    ids: [uuid(801), uuid(802), uuid(803)],
    replaces: null,
  };
  const writes = kind.effects(kind.terms.parse(terms), effect, frame);
  return {
    told: writes.flatMap((one) =>
      one.op === 'insert' && one.table === 'law_entry'
        ? [
            {
              kind: one.row.kind,
              value: JSON.parse(String(one.row.value)),
              from: one.row.valid_from,
              to: one.row.valid_until,
              of: one.row.subject_id,
            },
          ]
        : [],
    ),
    takenBack: writes.flatMap((one) => (one.op === 'update' && one.table === 'law_entry' ? [one.key.kind] : [])),
  };
}
