import { plainDate } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { ruleName } from './rule-name.ts';

it('a rule is called what the law of the day calls it, and by its id where that law does not have it', () => {
  const on = plainDate('2026-11-24');
  expect(ruleName('kontakt.visitation.endelig', on).da).toBe('Endelig visitation');
  expect(ruleName('kontakt.findes_ikke', on)).toEqual({ da: 'kontakt.findes_ikke', en: 'kontakt.findes_ikke' });
});
