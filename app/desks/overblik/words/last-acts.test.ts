import { describe, expect, it } from 'vitest';
import { lawActs } from '../../../law/index.ts';
import { peopleActs } from '../../../people/index.ts';
import { hasLastWords } from './last-acts.ts';

describe('what happened last', () => {
  it.each([...peopleActs, ...lawActs].filter((act) => act.caseOf !== null).map((act) => act.name))(
    '%s has words for the list',
    (name) => expect(hasLastWords(name)).toBe(true),
  );
});
