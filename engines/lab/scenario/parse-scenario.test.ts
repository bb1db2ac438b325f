import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from './parse-scenario.ts';
import { knownFrom } from './testing.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));

const head = 'id: a\ntitle:\n  da: En\n  en: One\nweeks: 52\n';
const block = (...lines: string[]) => `${head}from:\n  - week: 0\n${lines.map((line) => `    ${line}\n`).join('')}`;
const faults = (text: string) => {
  const parsed = parseScenario(text, known);
  return parsed.ok ? [] : parsed.problems.map(({ line, en }) => `${line}: ${en}`);
};

describe('a scenario that cannot be', () => {
  it.each([
    ['a negative budget', block('budget: -20 %'), 8, 'cannot be below 0'],
    ['a negative saving', block('saving: -1 bn kr'), 8, 'cannot be below 0'],
    ['a saving of more than there is', block('saving: 13 bn kr (2022)'), 8, 'makes the budget negative'],
    ['a saving of more than everything', block('saving: 120 %'), 8, 'makes the budget negative'],
    ['an unknown pack', block('law: lab-2022'), 8, 'Unknown law “lab-2022”. Did you mean “lab-20'],
    ['a day without law', block('law: 2019-01-01'), 8, 'before 2020-01-01'],
    ['caseload 0', block('caseload:', '  aktivitetsparat: 0'), 9, 'cannot have 0 cases'],
    ['caseload 0 at the end', block('caseload:', '  all: 80 to 0'), 9, 'cannot have 0 cases'],
    ['an unknown group', block('caseload:', '  aktivitetsparate: 35'), 9, 'Did you mean “aktivitetsparat”?'],
    ['an unknown offer', block('offers:', '  praktk: 50 %'), 9, 'Did you mean “praktik”?'],
    ['an unknown municipality', `${head}municipalities:\n  - Hjørrring\n`, 7, 'Did you mean “Hjørring”?'],
    ['a share over 1', block('voluntary: 1.2'), 8, 'above 1'],
    ['staff that grows', block('closed:', '  - municipality: Læsø', '    staff-kept: 130 %'), 10, 'above 1'],
    ['an unknown key', block('buget: 90 %'), 8, 'Unknown key “buget”. Did you mean “budget”?'],
    ['an unknown key at the top', `${head}length: 5\n`, 6, 'Unknown key “length”'],
    ['a wrong type', block('budget: much'), 8, 'Write an amount'],
    ['a text for true', block('suspended: ja'), 8, 'true or false'],
    ['a list for a text', `${head}source:\n  - one\n`, 7, 'A text belongs here'],
    ['a value for keys', block('caseload: 35'), 8, 'Keys with values'],
    ['a word for an order', block('priority: newest'), 8, 'Did you mean “newest-first”?'],
    ['a ceiling in per cent', block('guidance-ceiling: 20 %'), 8, 'Write an amount'],
    ['suspension without a word on those who come', block('suspended: true'), 8, 'voluntary'],
    ['budget and saving', block('budget: 90 %', 'saving: 1 bn kr'), 9, 'only one of'],
    ['two blocks for a week', `${head}from:\n  - week: 4\n  - date: 2026-09-01\n`, 8, 'a block for that week already'],
    ['blocks out of order', `${head}from:\n  - week: 9\n  - week: 4\n`, 8, 'in order of time'],
    ['a date before the first day', `${head}from:\n  - date: 2026-01-01\n`, 7, 'before the first day'],
    ['a week after the last', `${head}from:\n  - week: 52\n`, 7, 'after the last week'],
    ['a date that is none', `${head}start: 2026-02-30\n`, 6, 'Write a date'],
    ['week and date', `${head}from:\n  - week: 1\n    date: 2026-09-01\n`, 7, 'either week or date'],
    ['no week at all', `${head}from:\n  - budget: 90 %\n`, 7, 'either week or date'],
    ['too long a run', head.replace('52', '9999'), 5, 'from 1 to 520'],
    [
      'an effect without source',
      `${head}effects:\n  - effect: talk-early\n    during: 1.1\n    reason: x\n`,
      7,
      'source is missing',
    ],
    [
      'an effect without reason',
      `${head}effects:\n  - effect: talk-early\n    during: 1.1\n    source: x\n`,
      7,
      'reason is missing',
    ],
    [
      'an unknown effect',
      `${head}effects:\n  - effect: talk-erly\n    during: 1\n    reason: x\n    source: y\n`,
      7,
      'Did you mean “talk-early”?',
    ],
    [
      'an effect below 0',
      `${head}effects:\n  - effect: talk-early\n    during: 0\n    reason: x\n    source: y\n`,
      8,
      'above 0',
    ],
    [
      'an interval the wrong way',
      `${head}effects:\n  - effect: talk-early\n    after: 2 to 1\n    reason: x\n    source: y\n`,
      8,
      'ends before it begins',
    ],
    [
      'an effect that is not changed',
      `${head}effects:\n  - effect: talk-early\n    reason: x\n    source: y\n`,
      7,
      'Say what is changed',
    ],
    [
      'an effect twice',
      `${head}effects:\n${'  - effect: talk-early\n    during: 1\n    reason: x\n    source: y\n'.repeat(2)}`,
      11,
      'changed above',
    ],
    ['the same key twice', block('budget: 90 %', 'budget: 80 %'), 9, 'not valid YAML'],
    ['no YAML', `${head}from: [\n`, 7, 'not valid YAML'],
    ['another format', `format: 2\n${head}`, 1, 'from 1 to 1'],
    ['an id with blanks', head.replace('id: a', 'id: A b'), 1, 'An id is'],
    ['one language', head.replace('  en: One\n', ''), 3, 'The text in English is missing'],
  ])('%s is refused where it stands', (_, text, line, words) => {
    const found = faults(text);
    expect(
      found.filter((fault) => fault.startsWith(`${line}: `) && fault.includes(words)),
      found.join('\n'),
    ).toHaveLength(1);
  });

  it('tells of everything at once, in order, in both languages and with the column', () => {
    const parsed = parseScenario(block('voluntary: 1.2', 'caseload:', '  jobparat: 0', 'law: nowhere'), known);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { line: 8, column: 16 },
        { line: 10, column: 17 },
        { line: 11, column: 10 },
      ],
    });
    if (!parsed.ok) expect(parsed.problems[1]?.da).toBe('En sagsbehandler kan ikke have 0 sager eller færre.');
    expect(faults('')).toContain('1: title is missing.');
    expect(faults('[1, 2]')[0]).toMatch(/Keys with values/);
  });

  it('is never more than a problem, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(400), (noise, at) => {
        const text = block('budget: 90 %', 'caseload:', '  all: 80 to 35');
        expect(typeof parseScenario(text.slice(0, at) + noise + text.slice(at), known).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
    expect(faults(`a: &a [x]\nb: &b [*a,*a]\n${head}`).length).toBeGreaterThan(0);
    expect(parseScenario('x'.repeat(200_000), known).ok).toBe(false);
  });
});

describe('a scenario', () => {
  it('is read as it is meant', () => {
    const parsed = parseScenario(
      block(
        'law: 2024-05-01',
        'saving: 1,1 mia. kr (2024)',
        'caseload:',
        '  aktivitetsparat: 80 to 35',
        '  all: 50 %',
        'guidance-ceiling: { amount: 10602 kr, standing: draft }',
        'closed:',
        '  - municipality: 0860',
      ).replace('weeks: 52', 'weeks: 52\nmunicipalities: [hjørring, 0820, 860]'),
      known,
    );
    expect(parsed).toMatchObject({
      ok: true,
      scenario: {
        municipalities: ['0860', '0820'],
        from: [
          {
            turns: {
              law: '2024-05-01',
              money: { as: 'saving', of: { oere: 110_000_000_000, where: 'country', year: 2024 } },
              caseload: { aktivitetsparat: { from: 80, to: 35 }, all: { share: 0.5 } },
              guidanceCeiling: { oere: 1_060_200, draft: true },
              closed: [{ municipality: '0860', kept: 0 }],
            },
          },
        ],
      },
    });
  });
});
