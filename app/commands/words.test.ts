import { describe, expect, it } from 'vitest';
import { readWords } from './words.ts';

describe('the words after a command', () => {
  it('are sorted into words, flags of all and flags of its own', () => {
    const rest = ['--name', 'Anna Holm', 'file', '--municipality', '860', '--email=a@b.dk', '--json'];
    expect(readWords(rest, ['name', 'email'])).toEqual({
      words: ['file'],
      flags: { municipality: '860', reset: false, help: false },
      own: { name: 'Anna Holm', email: 'a@b.dk' },
      national: false,
      json: true,
      figures: false,
      refresh: false,
      thorough: false,
    });
  });

  it.each([[['--name']], [['--name', '--email', 'x']], [['--name=']]])(
    'are refused when a value is missing: %j',
    (rest) => {
      expect(() => readWords(rest, ['name', 'email'])).toThrow(/--name lacks its value/);
    },
  );

  it('know no flag of another command', () => {
    expect(() => readWords(['--name', 'Anna'])).toThrow(/--name is not known/);
  });
});
