import { describe, expect, it } from 'vitest';
import { failureOf, failureText, scrub, Undeliverable } from './failure.ts';

describe('what is kept of a failure', () => {
  it.each([
    ['CPR', 'no person with 010190-1234'],
    ['CPR without a hyphen', 'no person with 0101901234'],
    ['telephone', 'call +45 98 12 34 56 now'],
    ['mail', 'to jens.hansen@example.org failed'],
    ['a quoted value', 'invalid input "Vestergade" for type date'],
    ['a name', 'the letter to Jens Peter Hansen failed'],
    ['a name with a hyphen', 'the letter to Anne-Marie failed'],
  ])('takes out %s', (_, text) => {
    expect(scrub(text)).not.toMatch(/0101|1234|9812|98 12|jens|hansen|Vestergade|Jens|Hansen|Anne|Marie/);
  });

  it('keeps what says what went wrong', () => {
    expect(scrub('connect ECONNREFUSED while reading case 12')).toBe('connect ECONNREFUSED while reading case 12');
  });

  it('is one line of at most 200 characters', () => {
    expect(scrub(`${'long words '.repeat(40)}\nsecond line`)).toHaveLength(200);
    expect(scrub('first\nsecond')).toBe('first');
  });

  it('keeps code and place of a database error, never its text', () => {
    const error = Object.assign(new Error('duplicate key (jens)'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'person_cpr',
      detail: 'Key (x)=(Jens) already exists.',
    });
    expect(failureOf(error)).toEqual({ code: 'database-23505', message: 'The database refused (23505, person_cpr)' });
  });

  it('names its own refusals in both languages', () => {
    const failure = failureOf(new Undeliverable('event-missing', 'gone'));
    expect(failure.code).toBe('event-missing');
    expect(failureText(failure.code)?.da).toBe('Hændelsen findes ikke.');
    expect(failureText('TypeError')).toBeNull();
  });
});
