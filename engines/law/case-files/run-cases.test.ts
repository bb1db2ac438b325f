import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/index.ts';
import { always, ask, day, has, number } from '../language/build.ts';
import { cite, entry, lawOf, question, rule, say, smallLaw } from '../testing/small-law.ts';
import type { Expected, LawCase } from './read-cases.ts';
import { runCase } from './run-cases.ts';

const rules = [
  rule('a.duty', { due: day('2026-04-01'), opens: day('2026-02-01'), need: number(4), have: number(1) }),
  rule('a.limit', { kind: 'limit', value: day('2026-07-01'), unit: 'day' }),
  rule('a.rate', { kind: 'amount', value: number(0.1 + 0.2), unit: 'percent' }),
  rule('a.asks', { when: ask('q') }),
  rule('a.misses', { when: has('ydelse') }),
  rule('a.gone'),
  rule('b.lifted'),
];
const law = smallLaw(
  {
    first: {
      rules,
      exceptions: [{ id: 'e', name: say('syg'), lifts: ['b.*'], when: always, cites: [cite('§ 1')], mark: 'V' }],
      notDemanded: [{ id: 'n', text: say('n'), because: say('n'), cites: [], mark: 'V', when: always }],
    },
    second: { removes: [{ id: 'a.gone', why: say('ophævet'), cites: [cite('§ 2')] }] },
  },
  { questions: [question('q')] },
);

const run = (expect: Readonly<Record<string, Expected>>, over: Partial<LawCase> = {}) =>
  runCase(law, {
    name: 'x',
    line: 1,
    paragraph: '§ 1',
    on: plainDate('2026-03-15'),
    expectedActs: [],
    subject: 'person',
    entries: [],
    expect,
    notDemanded: [],
    nothingOf: [],
    ...over,
  }).differences;

describe('a case', () => {
  it('passes when everything that it expects is so', () => {
    expect(
      run(
        {
          'a.duty': { state: 'open', due: '2026-04-01', opens: '2026-02-01', need: 4, have: 1 },
          'a.limit': { value: '2026-07-01' },
          'a.rate': { value: 0.3 },
          'a.asks': { state: 'unknown', questions: ['q'], missing: [] },
          'a.misses': { missing: ['ydelse'] },
          'b.lifted': { state: 'lifted', 'lifted-by': 'e' },
        },
        { pack: 'third', notDemanded: ['n'], nothingOf: ['b.*'] },
      ),
    ).toEqual([]);
  });

  it('compares only what is given, and nothing but what the law told', () => {
    expect(run({})).toEqual([]);
    expect(run({ 'a.duty': { due: '2026-04-01' } })).toEqual([]);
  });

  it.each<[Readonly<Record<string, Expected>>, string]>([
    [{ 'a.duty': { state: 'met' } }, 'a.duty state: expected met, found open'],
    [{ 'a.duty': { due: '2026-04-02' } }, 'a.duty due: expected 2026-04-02, found 2026-04-01'],
    [{ 'a.duty': { due: null } }, 'a.duty due: expected null, found 2026-04-01'],
    [{ 'a.duty': { need: 5 } }, 'a.duty need: expected 5, found 4'],
    [{ 'a.rate': { value: 0.31 } }, 'a.rate value: expected 0.31, found 0.30000000000000004'],
    [{ 'a.limit': { value: '2026-07-02' } }, 'a.limit value: expected 2026-07-02, found 2026-07-01'],
    [{ 'a.misses': { missing: ['akasse'] } }, 'a.misses missing: expected akasse, found ydelse'],
    [{ 'a.misses': { missing: [] } }, 'a.misses missing: expected (none), found ydelse'],
    [{ 'a.asks': { questions: [] } }, 'a.asks questions: expected (none), found q'],
    [{ 'b.lifted': { 'lifted-by': 'f' } }, 'b.lifted lifted-by: expected f, found e'],
    [{ 'a.gone': { state: 'open' } }, 'a.gone: no such rule that day'],
    [{ 'a.other': { state: 'no' } }, 'a.other: no such rule'],
  ])('%j says what differs', (expected, difference) => expect(run(expected)).toEqual([difference]));

  it('may expect that a rule is not there that day, though not of one that never was', () => {
    expect(run({ 'a.gone': { state: 'no' } })).toEqual([]);
  });

  it('notices a belief that is not told, rules that should not concern anybody, and another version of the law', () => {
    expect(run({}, { notDemanded: ['m'] })).toEqual(['not-demanded: m is missing']);
    expect(run({}, { nothingOf: ['a.duty'] })).toEqual(['nothing-of a.duty: a.duty is open']);
    expect(run({}, { pack: 'first' })).toEqual(['pack: expected first, found third']);
  });

  it('fails where the law contradicts itself, whatever it expects', () => {
    const torn = lawOf([rule('a', { answers: 'x' }), rule('b', { answers: 'x' })]);
    const { differences } = runCase(torn, {
      name: 'x',
      line: 1,
      paragraph: '§ 1',
      on: plainDate('2026-03-15'),
      expectedActs: [],
      subject: 'person',
      entries: [entry('ydelse', 'dagpenge', '2026-01-01')],
      expect: {},
      notDemanded: [],
      nothingOf: [],
    });
    expect(differences).toEqual(['conflict on x: a, b']);
  });
});
