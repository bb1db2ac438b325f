import { describe, expect, it } from 'vitest';
import { decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { usualStandard } from '../time/standard.ts';
import { setFollowUpStandard } from './set-follow-up-standard.ts';

describe('what a proper follow-up takes', () => {
  it('is kept as the municipality sets it, with what was changed', () => {
    const decision = decide(setFollowUpStandard, usualStandard, { ...usualStandard, talks: '5' });
    expect(eventOf(decision)).toMatchObject({
      data: { standard: { ...usualStandard, talks: 5 }, changes: [{ field: 'talks', before: '3', after: '5' }] },
    });
    expect(writesOf(setFollowUpStandard, decision)).toMatchObject([
      { op: 'delete', table: 'setting', key: { key: 'company-effort' } },
      { op: 'insert', table: 'setting', row: { value: JSON.stringify({ ...usualStandard, talks: 5 }) } },
    ]);
    expect(said(setFollowUpStandard, decision).staff).toEqual([
      'Anna Holm ændrede, hvor meget tid en god opfølgning tager',
    ]);
  });

  it.each([
    ['weeks', '0'],
    ['share', '101'],
    ['talkMinutes', 'en time'],
  ])('%s: %s is not taken', (key, value) => {
    expect(setFollowUpStandard.input.safeParse({ ...usualStandard, [key]: value }).success).toBe(false);
  });
});
