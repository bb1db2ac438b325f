import { danishLaw, type Entry, evaluate, type RawEntry, validateEntries } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { AnyDecisionKind, Effect, Result } from '../../decisions/index.ts';
import type { EventFrame } from '../../kernel/act/event.ts';
import { anna, theCase, today, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';

/** On kontanthjælp and ready for a job since August; the first talk is held, so the citizen books and chooses the form. */
export const inCourse: readonly RawEntry[] = [
  { kind: 'foedselsdato', value: '1985-07-07' },
  { kind: 'ydelse', value: 'kontanthjaelp', from: '2026-08-03' },
  { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from: '2026-08-03' },
  { kind: 'foerste_henvendelse', value: '2026-08-03', from: '2026-08-03' },
  {
    kind: 'samtale',
    value: { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'fremmoede' },
    from: '2026-08-10',
  },
];

export const onSickness: readonly RawEntry[] = [
  { kind: 'foedselsdato', value: '1985-07-07' },
  { kind: 'ydelse', value: 'sygedagpenge', from: '2026-09-01' },
];

/** Nothing known but the age. */
export const littleKnown: readonly RawEntry[] = [{ kind: 'foedselsdato', value: '1985-07-07' }];

function valid(entries: readonly RawEntry[]): readonly Entry[] {
  const checked = validateEntries(entries);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.entries;
}

const raw = ({ kind, value, from, to }: Entry): RawEntry => ({
  kind,
  value,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

/** What the real law engine says of a case when the decision is assumed, and whether that makes the result lawful. */
export function lawSays(
  kind: AnyDecisionKind,
  terms: object,
  result: Result,
  facts: readonly RawEntry[],
  on: PlainDate = today,
) {
  const { assume, lawful } = kind.test(kind.terms.parse(terms), result, on);
  const answer = evaluate(danishLaw, valid([...facts, ...assume.map(raw)]), { on });
  const outcome = answer.outcomes.find(({ rule }) => rule.id === kind.rule);
  if (!outcome) throw new Error(`no rule ${kind.rule}`);
  const isLawful = lawful.some((state) => state === outcome.state);
  return {
    state: outcome.state,
    isLawful,
    cites: outcome.cites.map(({ paragraph }) => paragraph),
    questions: outcome.questions.map(({ id }) => id),
  };
}

export const frame: EventFrame = { authorityId: 860, actorId: anna.id, actorName: anna.name, at: testNow };

export const effectOf = (result: Result, over: Partial<Effect> = {}): Effect => ({
  decisionId: uuid(800),
  caseId: theCase,
  result,
  decidedOn: today,
  ids: [uuid(801), uuid(802)],
  replaces: null,
  ...over,
});

/** What a signature tells the law and takes back from it. */
export function toldBy(kind: AnyDecisionKind, terms: object, effect: Effect) {
  const writes = kind.effects(kind.terms.parse(terms), { ...effect, ids: effect.ids.slice(0, kind.ids) }, frame);
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
    takenBack: writes.flatMap((one) =>
      one.op === 'update' && one.table === 'law_entry' ? [[one.key.subject_id, one.key.kind]] : [],
    ),
  };
}
