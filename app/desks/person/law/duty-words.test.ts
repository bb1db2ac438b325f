import { bookOn, danishLaw, type Outcome } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { atLeast, count, has } from '../../../../engines/law/language/build.ts';
import { dutyWords, isOutOfSight } from './duty-words.ts';
import { caseLawText } from './text.ts';

const law = { firstDay: null, answer: { book: bookOn(danishLaw, plainDate('2026-11-24'), []) } };
const words = { law, t: caseLawText('da'), date: (day: string) => day };
const duty = (over: Partial<Outcome['rule']>, state: Outcome['state'] = 'overdue') =>
  ({
    state,
    due: plainDate('2026-11-01'),
    need: null,
    have: null,
    rule: { kind: 'duty', bearer: 'kommune', ...over },
  }) as Outcome;

const registeredHere = { done: has('ydelse') };
const elsewhere = { done: atLeast(count('tilbudt'), 1) };

describe('a duty in one line', () => {
  it('is late when what it waits for is registered here', () => {
    expect(dutyWords(duty(registeredHere), words)).toBe('kommunen · fristen var 2026-11-01');
  });

  it('is never called late when it fell due before the case was here', () => {
    const later = { ...words, law: { ...law, firstDay: plainDate('2026-11-10') } };
    expect(dutyWords(duty(registeredHere), later)).toContain('senest 2026-11-01');
  });

  it('is never called late when nobody can see it here', () => {
    expect(dutyWords(duty(elsewhere), words)).toBe(
      'kommunen · senest 2026-11-01 · Vi kan ikke se her, om det er sket.',
    );
    expect(isOutOfSight(law, duty(elsewhere, 'met'))).toBe(false);
  });
});
