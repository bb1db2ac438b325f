import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { timesWith } from '../testing/given.ts';
import { isSilent, median, summaryOf } from './response.ts';

// A Tuesday.
const today = plainDate('2026-11-24');
const at = (day: string, hour = '09') => `2026-11-${day}T${hour}:00:00.000Z`;

describe('the middle', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 4], 4],
  ])('of %j is %j', (numbers, middle) => expect(median(numbers)).toBe(middle));
});

describe('a silent company', () => {
  const sent = (day: string, over: object = {}) => timesWith({ firstSentAt: at(day), waiting: 1, ...over });
  it.each([
    // Monday the 16th and five working days is Monday the 23rd; the day after, somebody calls.
    ['sent eight days ago', sent('16'), true],
    ['sent on Tuesday, and may answer today', sent('17'), false],
    ['answered', sent('02', { companyAt: at('20') }), false],
    ['waited for by nobody any more', sent('02', { waiting: 0 }), false],
    ['not sent anything', timesWith({ waiting: 1 }), false],
  ] as const)('%s: %s', (_, times, silent) => expect(isSilent(times, today)).toBe(silent));
});

describe('response on both sides', () => {
  it('measures our answer on what companies ordered, and theirs on what they had time to answer', () => {
    const summary = summaryOf(
      [
        timesWith({ madeAt: at('02'), firstAnswerAt: at('02', '13'), firstSentAt: at('04'), companyAt: at('05') }),
        timesWith({ madeAt: at('02'), firstAnswerAt: at('03'), firstSentAt: at('06'), waiting: 1 }),
        // Sent yesterday: nobody can say that they are silent.
        timesWith({ madeAt: at('20'), madeBy: 'staff', firstSentAt: at('23'), waiting: 1 }),
        timesWith({ madeAt: at('23') }),
      ],
      today,
    );
    expect(summary.ours).toEqual({ of: 3, answered: 2, medianHours: 14 });
    expect(summary.firstCandidates).toMatchObject({ of: 4, sent: 3, medianHours: 72 });
    expect(summary.companies).toEqual({ of: 2, answered: 1, medianHours: 24 });
    expect(summary.silent).toHaveLength(1);
  });
});
