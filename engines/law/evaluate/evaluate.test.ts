import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/index.ts';
import type { Entry } from '../inputs/record.ts';
import {
  all,
  always,
  any,
  ask,
  atLeast,
  count,
  day,
  has,
  is,
  missing,
  never,
  not,
  number,
  param,
  plusDays,
  required,
  startOf,
  today,
} from '../language/build.ts';
import { NoLawThen } from '../rules/book.ts';
import type { Rule } from '../rules/rule.ts';
import { cite, entry, lawOf, on, parameter, question, rule, say, smallLaw } from '../testing/small-law.ts';
import { evaluate, type Outcome } from './evaluate.ts';

const dunno = has('ydelse');
const outcomesOf = (rules: readonly Rule[], entries: readonly Entry[] = [], part = {}) =>
  evaluate(lawOf(rules, part, { questions: [question('q')] }), entries, { on }).outcomes;
const outcome = (over: Partial<Rule>, entries: readonly Entry[] = [], part = {}): Outcome => {
  const [first] = outcomesOf([rule('a', over)], entries, part);
  if (first === undefined) throw new Error('no outcome');
  return first;
};
const state = (...given: Parameters<typeof outcome>) => outcome(...given).state;
const past = day('2026-03-14');

describe('how a rule stands', () => {
  it('a duty: open up to and with its day, then overdue, met as soon as it is done', () => {
    expect(state({})).toBe('open');
    expect(state({ due: today })).toBe('open');
    expect(state({ due: past })).toBe('overdue');
    expect(state({ due: past, done: always })).toBe('met');
    expect(state({ due: past, done: never })).toBe('overdue');
    expect(state({ due: past, done: dunno })).toBe('unknown');
    expect(state({ due: missing('ydelse') })).toBe('open');
  });

  it('a duty of so many times is met when there are enough', () => {
    const times = (need: number, have: number) => state({ need: number(need), have: number(have), due: past });
    expect([times(4, 3), times(4, 4), times(4, 5)]).toEqual(['overdue', 'met', 'met']);
    expect(state({ need: missing('ydelse'), have: number(3) })).toBe('unknown');
    expect(state({ need: number(0), have: count('samtale') })).toBe('met');
  });

  it('a guard: allowed, refused, or not known', () => {
    const guard = (over: Partial<Rule>) => state({ kind: 'guard', ...over });
    expect([guard({}), guard({ done: always }), guard({ done: never }), guard({ done: dunno })]).toEqual([
      'allowed',
      'allowed',
      'refused',
      'unknown',
    ]);
  });

  it('a right or a limit: yes; one that is a value is not known while its value is not', () => {
    expect(state({ kind: 'right' })).toBe('yes');
    expect(state({ kind: 'right', value: missing('ydelse') })).toBe('yes');
    for (const kind of ['limit', 'amount', 'status'] as const) {
      expect(state({ kind, value: missing('ydelse') })).toBe('unknown');
      expect(state({ kind, value: number(3) })).toBe('yes');
    }
  });

  it('no rule concerns somebody whom its condition leaves out, and nobody is told a day of it', () => {
    expect(outcome({ when: never, due: today, need: number(2), value: number(3) })).toMatchObject({
      state: 'no',
      due: null,
      need: null,
      value: null,
      because: [],
      missing: [],
    });
    expect(state({ when: dunno })).toBe('unknown');
  });

  it('a person hears nothing of rules for companies', () => {
    expect(outcomesOf([rule('a', { subject: 'virksomhed' })])).toEqual([]);
    const law = lawOf([rule('a', { subject: 'virksomhed' })]);
    expect(evaluate(law, [], { on, subject: 'virksomhed' }).outcomes.map(({ state }) => state)).toEqual(['open']);
  });
});

describe('what takes a rule away', () => {
  const exception = (when: Rule['when'], lifts = ['a']) => ({
    exceptions: [{ id: 'e', name: say('syg'), lifts, when, cites: [cite('§ 106')] as const, mark: 'V' as const }],
  });

  it('an exception lifts it, and says which; while it is not known whether it does, neither is the rule', () => {
    expect(state({}, [], exception(always))).toBe('lifted');
    expect(outcome({}, [], exception(always)).liftedBy).toMatchObject({ id: 'e' });
    expect(state({}, [], exception(dunno))).toBe('unknown');
    expect(state({}, [], exception(never))).toBe('open');
    expect(state({ when: never }, [], exception(always))).toBe('no');
  });

  it('by its id or by the beginning of it', () => {
    const states = (lifts: string) =>
      outcomesOf([rule('kontakt.a'), rule('kontakt.b'), rule('tilbud.a')], [], exception(always, [lifts])).map(
        ({ state }) => state,
      );
    expect(states('kontakt.*')).toEqual(['lifted', 'lifted', 'open']);
    expect(states('kontakt.a')).toEqual(['lifted', 'open', 'open']);
    expect(states('*')).toEqual(['lifted', 'lifted', 'lifted']);
    expect(states('kontakt')).toEqual(['open', 'open', 'open']);
  });

  it('a rule over it sets it aside, where both hold', () => {
    const over = (when: Rule['when']) => outcomesOf([rule('a'), rule('b', { over: ['a'], when })]);
    expect(over(always).map(({ state }) => state)).toEqual(['set-aside', 'open']);
    expect(over(always)[0]?.liftedBy).toMatchObject({ id: 'b' });
    expect(over(never).map(({ state }) => state)).toEqual(['open', 'no']);
    expect(over(dunno).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });

  it('a rule that is itself lifted or suspended sets nothing aside', () => {
    const rules = [rule('a'), rule('b', { over: ['a'] })];
    expect(outcomesOf(rules, [], exception(always, ['b'])).map(({ state }) => state)).toEqual(['open', 'lifted']);
    const suspended = { pause: { suspends: [{ rules: ['b'], why: say('corona'), cites: [cite('§ 1')] as const }] } };
    const answer = evaluate(smallLaw({ first: { rules }, ...suspended }), [], { on: plainDate('2020-04-15') });
    expect(answer.outcomes.map(({ state }) => state)).toEqual(['open', 'suspended']);
  });

  it('rules that set each other aside are an error of the law, named', () => {
    const circle = [rule('a', { over: ['b'] }), rule('b', { over: ['a'] })];
    expect(() => outcomesOf(circle)).toThrow(/Rules set each other aside: a → b → a/);
  });
});

describe('two rules that answer the same question', () => {
  const pair = (other: Partial<Rule>) =>
    evaluate(lawOf([rule('a', { answers: 'how-often' }), rule('b', { answers: 'how-often', ...other })]), [], { on })
      .conflicts;

  it('are a conflict where both hold', () => {
    expect(pair({}).map(({ answers, rules }) => [answers, rules.map(({ id }) => id)])).toEqual([
      ['how-often', ['a', 'b']],
    ]);
  });

  it('and none where one does not, is not known, or is over the other', () => {
    expect(pair({ when: never })).toEqual([]);
    expect(pair({ when: dunno })).toEqual([]);
    expect(pair({ over: ['a'] })).toEqual([]);
  });
});

describe('what an answer tells', () => {
  it('days, counts and values, in figures and in words', () => {
    const told = outcome({
      due: day('2026-04-05'),
      opens: day('2026-03-01'),
      need: number(4),
      have: number(1),
      value: number(1),
      unit: 'weeks',
      citizen: say('Senest {due}, {have} af {need}, {value}.', 'By {due}, {have} of {need}, {value}.'),
      lawyer: say('Fra {opens}. Uden {ukendt}.'),
    });
    expect(told).toMatchObject({ due: '2026-04-05', opens: '2026-03-01', need: 4, have: 1, value: 1 });
    expect(told.citizen).toEqual({
      da: 'Senest 5. april 2026, 1 af 4, 1 uge.',
      en: 'By 5 April 2026, 1 of 4, 1 week.',
    });
    expect(told.lawyer.da).toBe('Fra 1. marts 2026. Uden (ikke kendt endnu).');
    expect(told.valueText).toEqual({ da: '1 uge', en: '1 week' });
  });

  it('"not known" where a slot has no value, never a bare slot', () => {
    expect(outcome({ citizen: say('Senest {due}.') }).citizen?.da).toBe('Senest en dag, vi ikke kender endnu.');
    expect(outcome({ citizen: null }).citizen).toBeNull();
  });

  it('a day of the law as a date', () => {
    expect(outcome({ kind: 'limit', value: day('2026-07-01'), unit: 'day' }).valueText?.da).toBe('1. juli 2026');
  });

  it('the facts it rests on, each once', () => {
    const benefit = entry('ydelse', 'dagpenge', '2026-01-05');
    const told = outcome({ when: all(is('ydelse', 'dagpenge'), has('ydelse')), due: plusDays(startOf('ydelse'), 30) }, [
      benefit,
    ]);
    expect(told.because.map(({ kind, from, text }) => [kind, from, text.da])).toEqual([
      ['ydelse', '2026-01-05', 'Ydelse: dagpenge (fra 5. januar 2026)'],
    ]);
  });

  it('of several ways to hold, the one that decided', () => {
    const facts = [entry('ydelse', 'dagpenge', '2026-01-05'), entry('sygdom', {}, '2026-03-01')];
    const told = outcome({ when: any(is('ydelse', 'dagpenge'), has('sygdom')) }, facts);
    expect(told.because.map(({ kind }) => kind)).toEqual(['ydelse']);
  });
});

describe('what must be known or judged first', () => {
  const asked = (over: Partial<Rule>, entries: readonly Entry[] = []) => {
    const { missing, questions } = outcome(over, entries);
    return { missing, questions: questions.map(({ id }) => id) };
  };

  it('is what the answer waits for, and nothing that could not change it', () => {
    expect(asked({ when: all(has('ydelse'), has('sygdom')) })).toEqual({ missing: [], questions: [] });
    expect(asked({ when: any(has('ydelse'), always) })).toEqual({ missing: [], questions: [] });
    expect(asked({ when: all(has('ydelse'), required('uddannelse')) }).missing).toEqual(['ydelse', 'uddannelse']);
    expect(asked({ when: ask('q') })).toEqual({ missing: [], questions: ['q'] });
    expect(asked({ done: ask('q') })).toEqual({ missing: [], questions: ['q'] });
    expect(asked({ need: missing('akasse'), have: number(1) }).missing).toEqual(['akasse']);
  });

  it('of a duty that holds also what its day waits for', () => {
    expect(asked({ due: plusDays(startOf('ydelse'), 3) })).toEqual({ missing: ['ydelse'], questions: [] });
  });

  it('is no question of which no answer would count yet: the day it is to be judged from must be known first', () => {
    const since = ask('q', { since: startOf('ydelse') });
    expect(asked({ when: since })).toEqual({ missing: ['ydelse'], questions: [] });
    expect(asked({ when: since }, [entry('ydelse', 'dagpenge', '2026-01-01')])).toEqual({
      missing: [],
      questions: ['q'],
    });
  });

  it('follows the branch that a choice took', () => {
    const told = asked({
      kind: 'limit',
      value: {
        op: 'choose',
        cases: [
          [not(always), missing('akasse')],
          [always, missing('uddannelse')],
        ],
        otherwise: number(1),
      },
    });
    expect(told.missing).toEqual(['uddannelse']);
  });
});

describe('the day and the knowledge that are asked about', () => {
  it('there is no law before the first version', () => {
    expect(() => evaluate(lawOf([rule('a')]), [], { on: plainDate('2019-12-31') })).toThrow(NoLawThen);
    expect(evaluate(lawOf([rule('a')]), [], { on: plainDate('2020-01-01') }).outcomes).toHaveLength(1);
  });

  it('what was recorded later was not known, and what was superseded later still was', () => {
    const was = (knownAt?: string) =>
      evaluate(
        lawOf([rule('a', { when: is('ydelse', 'dagpenge') })]),
        [
          {
            ...entry('ydelse', 'dagpenge', '2026-01-01'),
            recorded: '2026-01-05T10:00:00.000Z',
            superseded: '2026-02-05T10:00:00.000Z',
          },
          { ...entry('ydelse', 'kontanthjaelp', '2026-01-01'), recorded: '2026-02-05T10:00:00.000Z' },
        ],
        { on, ...(knownAt === undefined ? {} : { knownAt }) },
      ).outcomes[0]?.state;
    expect(was('2026-01-04')).toBe('unknown');
    expect(was('2026-01-05')).toBe('open');
    expect(was('2026-01-05T09:59:59.999Z')).toBe('unknown');
    expect(was('2026-02-05T09:59:59.999Z')).toBe('open');
    expect(was('2026-02-05')).toBe('no');
    expect(was()).toBe('no');
  });

  it('an expected act counts only when it is asked for', () => {
    const law = smallLaw({ first: { rules: [rule('a')] }, hoped: { rules: [rule('b')] } });
    const ids = (expected: readonly string[]) =>
      evaluate(law, [], { on: plainDate('2027-06-01'), expected }).outcomes.map(({ rule }) => rule.id);
    expect([ids([]), ids(['hoped']), ids(['other'])]).toEqual([['a'], ['a', 'b'], ['a']]);
  });
});

describe('until when an answer holds', () => {
  const until = (over: Partial<Rule>, entries: readonly Entry[] = []) =>
    evaluate(lawOf([rule('a', over)]), entries, { on }).until;

  it('is the day after an open duty’s day, or the day on which a fact that was read begins or ends', () => {
    expect(until({})).toBeNull();
    expect(until({ due: day('2026-05-01') })).toBe('2026-05-02');
    expect(until({ when: has('sygdom') }, [entry('sygdom', {}, '2026-03-01', '2026-04-10')])).toBe('2026-04-10');
    expect(until({ when: has('sygdom') }, [entry('sygdom', {}, '2026-04-01')])).toBe('2026-04-01');
    expect(until({ when: has('sygdom') }, [entry('fravaer', {}, '2026-04-01')])).toBeNull();
  });

  it('is never past the next change of the law', () => {
    const law = lawOf(
      [rule('a', { kind: 'limit', value: param('p') })],
      {},
      {
        parameters: [
          parameter('p', [
            ['2020-01-01', 1],
            ['2026-06-01', 2],
          ]),
        ],
      },
    );
    expect(evaluate(law, [], { on }).until).toBe('2026-06-01');
  });
});

describe('beliefs that are no demands', () => {
  it('are told to those whom they concern', () => {
    const belief = (id: string, when: Rule['when'], subject?: 'virksomhed') => ({
      id,
      text: say(id),
      because: say('fordi'),
      cites: [],
      mark: 'V' as const,
      when,
      ...(subject ? { subject } : {}),
    });
    const notDemanded = [
      belief('a', always),
      belief('b', never),
      belief('c', dunno),
      belief('d', always, 'virksomhed'),
    ];
    const law = lawOf([], { notDemanded });
    expect(evaluate(law, [], { on }).notDemanded.map(({ id }) => id)).toEqual(['a']);
    expect(evaluate(law, [], { on, subject: 'virksomhed' }).notDemanded.map(({ id }) => id)).toEqual(['d']);
  });
});

describe('the whole reasoning', () => {
  it('walks the conditions as they were tried, with the answer of each', () => {
    const law = lawOf(
      [rule('a', { when: all(has('ydelse'), { op: 'concept', id: 'c' }), done: atLeast(count('samtale'), 1) })],
      { concepts: [{ id: 'c', name: say('i gruppen'), when: any(has('sygdom'), ask('q')), cites: [cite('§ 6')] }] },
      { questions: [question('q')] },
    );
    const [told] = evaluate(law, [entry('ydelse', 'dagpenge', '2026-01-05')], { on }).outcomes;
    const [when, done] = told?.trace() ?? [];
    expect(when).toMatchObject({
      text: { da: 'alle disse gælder' },
      answer: null,
      steps: [
        { text: { da: 'Ydelse: dagpenge (fra 5. januar 2026)' }, answer: true },
        {
          text: { da: 'i gruppen' },
          answer: null,
          cites: [{ paragraph: '§ 6' }],
          steps: [{ answer: null, steps: [{ answer: false }, { text: { da: 'Er det q?' }, answer: null }] }],
        },
      ],
    });
    expect(done).toMatchObject({ text: { da: 'antal: samtale (0) er mindst 1' }, answer: false });
  });
});
