import { readFileSync } from 'node:fs';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { libraries } from './libraries/index.ts';
import { plainInputsOf } from './plain-inputs.ts';
import { benchPeople } from './population.ts';
import { answersOf, lawAnswers, tenRules } from './ten-rules.ts';

const day = plainDate('2026-11-25');
const people = benchPeople(120, day);
const wanted = people.map((entries) => lawAnswers(entries, day));

describe('the ten rules, in the law and in other libraries', () => {
  it('say more than one thing each', () => {
    for (const [place, [id]] of tenRules.entries())
      expect(new Set(wanted.map((answers) => answers[place]?.split(' ')[0])).size, id).toBeGreaterThan(1);
  });

  it.each(libraries)('$name gives the answers of the law', async (library) => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    if (library.absent !== undefined) {
      // Measured where somebody has installed it by hand; the bench compares its answers then.
      expect(devDependencies[library.name]).toBeUndefined();
      return;
    }
    expect(devDependencies[library.name]).toBe(library.version);
    const runner = await library.open();
    const answers = await runner.run(people.map((entries) => plainInputsOf(entries, day)));
    expect(answers.map((answer) => answersOf(runner.numbersOf(answer)))).toEqual(wanted);
  });
});
