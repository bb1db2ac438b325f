import { describe, expect, it } from 'vitest';
import { readCases } from './read-cases.ts';
import { isProblem } from './read-entries.ts';

const faults = (text: string) =>
  readCases(text).flatMap((one) => (isProblem(one) ? [[one.line, one.field, one.en]] : []));
const fine = (text: string) => readCases(text).flatMap((one) => (isProblem(one) ? [] : [one]));
const file = (cases: string, base = '') => `paragraph: LAB § 31\nsource: LBK 280/2024\n${base}cases:\n${cases}`;

describe('a file of cases', () => {
  it('gives each case with its line, its facts and what is expected', () => {
    const [first, second] = fine(
      file(`  - name: Den første
    on: 2026-03-15
    facts:
      - ydelse: dagpenge
        from: 2026-01-05
    expect:
      kontakt.foerste_samtale: overdue
      kontakt.samtaler.kommune: { state: open, due: 2026-04-01, need: 4 }
    not-demanded: [form.ritual_login]
    nothing-of: ["syge.*"]
    pack: reform-1a
  - name: Den anden
    on: 2027-03-15
    known-at: 2027-03-01
    expected-acts: [lab-2027]
    subject: virksomhed
    facts: []
`),
    );
    expect(first).toMatchObject({
      name: 'Den første',
      line: 4,
      paragraph: 'LAB § 31',
      on: '2026-03-15',
      subject: 'person',
      entries: [{ kind: 'ydelse', value: 'dagpenge', from: '2026-01-05' }],
      expect: {
        'kontakt.foerste_samtale': { state: 'overdue' },
        'kontakt.samtaler.kommune': { state: 'open', due: '2026-04-01', need: 4 },
      },
      notDemanded: ['form.ritual_login'],
      nothingOf: ['syge.*'],
      pack: 'reform-1a',
      expectedActs: [],
    });
    expect(second).toMatchObject({
      line: 15,
      knownAt: '2027-03-01',
      expectedActs: ['lab-2027'],
      subject: 'virksomhed',
      entries: [],
      expect: {},
    });
  });

  it('puts the facts of a base before the case’s own, and checks them together', () => {
    const base = 'base:\n  ledig:\n    - ydelse: dagpenge\n      from: 2026-01-05\n';
    const of = (facts: string) => file(`  - name: x\n    on: 2026-03-15\n    as: ledig\n${facts}`, base);
    expect(fine(of('    facts:\n      - foedselsdato: 1990-05-06\n'))[0]?.entries.map(({ kind }) => kind)).toEqual([
      'ydelse',
      'foedselsdato',
    ]);
    expect(fine(of(''))[0]?.entries).toHaveLength(1);
    expect(
      faults(of('    facts:\n      - ydelse: kontanthjaelp\n        from: 2026-02-01\n')).map(([line, field]) => [
        line,
        field,
      ]),
    ).toEqual([[12, 'ydelse']]);
    expect(faults(file('  - name: x\n    on: 2026-03-15\n    as: syg\n', base))).toEqual([
      [8, 'as', 'There is no base named syg.'],
    ]);
  });
});

describe('what is wrong with a file is told with its line', () => {
  it('no paragraph, no cases, nothing at all', () => {
    expect(faults('')[0]?.slice(1)).toEqual(['', 'The file needs paragraph and cases.']);
    expect(faults('cases: []')).toEqual([[1, 'paragraph', 'Say which paragraph the cases are about.']]);
    expect(faults('paragraph: LAB § 31\ncases: x')[0]?.slice(1)).toEqual([
      'cases',
      'Write a list of cases under cases.',
    ]);
    expect(faults('paragraph: "LAB § 31')[0]?.[2]).toMatch(/^Not valid YAML/);
  });

  it('a case that is none, has no name or no day', () => {
    expect(faults(file('  - bare tekst\n'))).toEqual([[4, 'cases', 'A case needs name, on, facts and expect.']]);
    expect(faults(file('  - on: 2026-03-15\n    facts: []\n'))).toEqual([[4, 'name', 'The case has no name.']]);
    expect(faults(file('  - name: x\n    facts: []\n'))).toEqual([[4, 'on', 'x: write the day (on) as YYYY-MM-DD.']]);
    expect(faults(file('  - name: x\n    on: 2026-02-30\n    facts: []\n'))[0]?.[1]).toBe('on');
  });

  it('a word that is not known, in the case or in what it expects', () => {
    expect(faults(file('  - name: x\n    on: 2026-03-15\n    facts: []\n    expects: {}\n'))).toEqual([
      [4, 'expects', 'expects is not known in a case.'],
    ]);
    expect(
      faults(file('  - name: x\n    on: 2026-03-15\n    facts: []\n    expect:\n      a: { sate: open }\n'))[0]?.slice(
        1,
      ),
    ).toEqual(['sate', 'x: sate is not known in expect.']);
    expect(faults(file('  - name: x\n    on: 2026-03-15\n    facts: []\n    subject: hund\n'))[0]?.[1]).toBe('subject');
  });

  it('every case that is wrong, not only the first, and then no case at all', () => {
    const text = file(
      '  - name: god\n    on: 2026-03-15\n    facts: []\n  - name: x\n  - name: y\n    on: 2026-03-15\n    facts:\n      - ydelse: bistand\n        from: 2026-01-01\n',
    );
    expect(faults(text).map(([line, field]) => [line, field])).toEqual([
      [7, 'on'],
      [11, 'ydelse'],
    ]);
    expect(fine(text)).toEqual([]);
  });
});
