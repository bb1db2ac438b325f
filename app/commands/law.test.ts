import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryDataFolder } from '../../tests/setup/data-folder.ts';
import { failureInWords } from '../start-failure.ts';
import { law, lawFlags } from './law.ts';
import { readWords } from './words.ts';

const { dataDir, remove } = temporaryDataFolder('law');
afterAll(remove);

const file = (name: string, text: string): string => {
  const where = path.join(dataDir, name);
  mkdirSync(path.dirname(where), { recursive: true });
  writeFileSync(where, text);
  return where;
};
const person = file(
  'person.yaml',
  `facts:
  - foedselsdato: 1984-05-02
  - ydelse: dagpenge
    from: 2026-01-05
`,
);

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** As it is typed; the exit code. */
const run = (...typed: readonly string[]): number => {
  const { words, own, json } = readWords(typed, lawFlags);
  return law({ words, flags: own, json });
};
/** What is told of a command that did nothing, and its exit code. */
function refused(...typed: readonly string[]) {
  try {
    run(...typed);
  } catch (error) {
    return failureInWords(error);
  }
  throw new Error('nothing was refused');
}

describe('law evaluate', () => {
  it('tells the law of a person as text, in Danish', () => {
    expect(run('evaluate', '--facts', person, '--on', '2026-06-30')).toBe(0);
    expect(said).toMatch(/^2026-06-30 · reform-1a: Reformen, første del/);
    expect(said).toContain('\nPligter\n');
    expect(said).toContain('Det kræver loven ikke');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    expect(said.endsWith('\n')).toBe(true);
  });

  it('and as JSON, with the version of the law and the whole reasoning', () => {
    expect(run('evaluate', '--facts', person, '--on', '2026-07-01', '--json')).toBe(0);
    const answer = JSON.parse(said);
    expect(answer).toMatchObject({ on: '2026-07-01', knownAt: null, pack: { id: 'reform-1b' } });
    expect(answer.duties[0]).toMatchObject({ rule: expect.any(String), trace: expect.any(Array) });
    expect(answer.unknown.length + answer.duties.length + answer.rights.length).toBeGreaterThan(10);
  });

  it('reads a bare list of facts as well', () => {
    const bare = file('bare.yaml', '- foedselsdato: 1984-05-02\n- ydelse: dagpenge\n  from: 2026-01-05\n');
    expect(run('evaluate', '--facts', bare, '--on', '2026-06-30', '--json')).toBe(0);
    const first = said;
    said = '';
    run('evaluate', '--facts', person, '--on', '2026-06-30', '--json');
    expect(said).toBe(first);
  });

  it('of what was known on another day', () => {
    const late = file('late.yaml', 'facts:\n  - ydelse: dagpenge\n    from: 2026-01-05\n    recorded: 2026-02-01\n');
    const missing = (knownAt: string): readonly string[] => {
      said = '';
      run('evaluate', '--facts', late, '--on', '2026-06-30', '--known-at', knownAt, '--json');
      return JSON.parse(said).missing;
    };
    expect(missing('2026-01-31')).toContain('ydelse');
    expect(missing('2026-02-01')).not.toContain('ydelse');
  });

  it('with an act that is expected, only when it is asked for', () => {
    const pack = (...more: readonly string[]): string => {
      said = '';
      run('evaluate', '--facts', person, '--on', '2027-06-01', '--json', ...more);
      return JSON.parse(said).pack.id;
    };
    expect([pack(), pack('--expected', 'lab-2027')]).toEqual(['reform-1b', 'lab-2027']);
  });

  it.each<[string, readonly string[], string, string]>([
    ['no command', [], 'Brug: law evaluate', 'Use: law evaluate'],
    ['no folder', ['cases'], 'Brug: law evaluate', 'Use: law evaluate'],
    ['no facts', ['evaluate', '--on', '2026-06-30'], '--facts', '--facts'],
    ['no day', ['evaluate', '--facts', person], '--on', '--on'],
    [
      'a day that is none',
      ['evaluate', '--facts', person, '--on', '2026-02-30'],
      '--on skal være en dato, der findes',
      '--on must be a date that exists',
    ],
    [
      'a day before the law',
      ['evaluate', '--facts', person, '--on', '2019-12-31'],
      'Reglerne begynder den 1. januar 2020',
      '2020-01-01',
    ],
    [
      'nonsense for known-at',
      ['evaluate', '--facts', person, '--on', '2026-06-30', '--known-at', 'i går'],
      '--known-at skal være en dato',
      '--known-at must be a date',
    ],
    [
      'another subject',
      ['evaluate', '--facts', person, '--on', '2026-06-30', '--subject', 'hund'],
      '--subject er person',
      '--subject is person',
    ],
    [
      'an act that nobody expects',
      ['evaluate', '--facts', person, '--on', '2027-06-30', '--expected', 'lab-2028'],
      'ikke lab-2028',
      'not lab-2028',
    ],
    [
      'a file that is not there',
      ['evaluate', '--facts', path.join(dataDir, 'no.yaml'), '--on', '2026-06-30'],
      'kan ikke læses',
      'cannot be read',
    ],
  ])('says what is wrong, in both languages, with exit code 2: %s', (_, typed, danish, english) => {
    const { text, exitCode } = refused(...typed);
    expect(exitCode).toBe(2);
    expect(text).toContain(danish);
    expect(text).toContain(english);
    expect(said).toBe('');
  });

  it('names the line, the field and the reason of facts that cannot be', () => {
    const facts = (text: string) => refused('evaluate', '--facts', file('wrong.yaml', text), '--on', '2026-06-30').text;
    const birth = facts('facts:\n  - foedselsdato: 1990-05-06\n  - ydelse: dagpenge\n    from: 1980-01-01\n');
    expect(birth).toContain('wrong.yaml:3: ydelse: Ydelse begynder den 1980-01-01, før personen er født (1990-05-06).');
    expect(birth).toContain(
      'wrong.yaml:3: ydelse: Benefit begins on 1980-01-01, before the person was born (1990-05-06).',
    );
    const twice = facts(
      'facts:\n  - ydelse: dagpenge\n    from: 2026-01-05\n  - ydelse: kontanthjaelp\n    from: 2026-02-01\n',
    );
    expect(twice).toContain('wrong.yaml:4: ydelse: Ydelse findes to gange for de samme dage');
    expect(facts('facts:\n  - ydelse: bistandshjaelp\n    from: 2026-01-05\n')).toMatch(/wrong\.yaml:2: ydelse: ./);
    expect(facts('facts:\n  - ydelsen: dagpenge\n    from: 2026-01-05\n')).toContain('Mente du ydelse?');
    expect(facts('facts: [\n')).toContain('Filen er ikke gyldig YAML');
    expect(facts('')).toContain('Skriv en liste af oplysninger under facts.');
    expect(facts('oplysninger: []\n')).toContain('Skriv en liste af oplysninger under facts.');
  });
});

describe('law timeline', () => {
  it('tells how each rule stands over time, as text and as JSON', () => {
    expect(run('timeline', '--facts', person, '--from', '2026-06-01', '--to', '2026-08-01')).toBe(0);
    expect(said).toMatch(/\[\w+\.[\w.]+\]\n {2}2026-06-01 - /);
    said = '';
    expect(run('timeline', '--facts', person, '--from', '2026-06-01', '--to', '2026-08-01', '--json')).toBe(0);
    const { from, to, rules } = JSON.parse(said);
    expect([from, to]).toEqual(['2026-06-01', '2026-08-01']);
    expect(rules[0]).toMatchObject({ rule: expect.any(String), spans: expect.any(Array) });
  });

  it('runs forwards, within the law', () => {
    const between = (from: string, to: string) => refused('timeline', '--facts', person, '--from', from, '--to', to);
    expect(between('2026-06-01', '2026-06-01').text).toContain('--to skal ligge efter --from');
    expect(between('2019-06-01', '2026-06-01').text).toContain('Reglerne begynder den 1. januar 2020');
  });
});

describe('law cases', () => {
  const cases = (state: string) => `paragraph: ALF § 1
source: prøve
cases:
  - name: Ledig
    on: 2026-06-30
    facts:
      - ydelse: dagpenge
        from: 2026-01-05
    expect:
      form.tilmelding.dagpenge: ${state}
`;

  it('passes with exit code 0, and fails with 1 and what differs', () => {
    const right = file('right/a.yaml', cases('overdue'));
    expect(run('cases', right)).toBe(0);
    expect(said).toBe('1 passed, 0 failed\n');
    said = '';
    file('mixed/deep/a.yml', cases('overdue'));
    const wrong = file('mixed/b.yaml', cases('met'));
    file('mixed/note.txt', 'not a case');
    expect(run('cases', path.join(dataDir, 'mixed'))).toBe(1);
    expect(said).toBe(
      `${wrong}:4  Ledig\n    form.tilmelding.dagpenge state: expected met, found overdue\n1 passed, 1 failed\n`,
    );
    said = '';
    expect(run('cases', path.join(dataDir, 'mixed'), '--json')).toBe(1);
    expect(JSON.parse(said)).toEqual({
      passed: 1,
      failed: [
        {
          file: wrong,
          line: 4,
          name: 'Ledig',
          differences: ['form.tilmelding.dagpenge state: expected met, found overdue'],
        },
      ],
    });
  });

  it('a case before the law fails as a case, and does not end the run', () => {
    const early = file(
      'early.yaml',
      cases('overdue').replace('2026-06-30', '2019-06-30').replace('2026-01-05', '2019-01-05'),
    );
    expect(run('cases', early)).toBe(1);
    expect(said).toContain('No version of the law is known for 2019-06-30.');
  });

  it('a file that is wrong is told with its line, and nothing is counted', () => {
    const broken = file('broken.yaml', 'paragraph: ALF § 1\ncases:\n  - name: x\n');
    const { text, exitCode } = refused('cases', broken);
    expect([exitCode, text.includes('broken.yaml:3: on: x: skriv dagen (on) som ÅÅÅÅ-MM-DD.')]).toEqual([2, true]);
    expect(refused('cases', path.join(dataDir, 'nowhere')).text).toContain('findes ikke');
  });
});
