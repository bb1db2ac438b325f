import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { answerDays, replyDays, waitsOn, workingDaysBetween } from './request.ts';
import { requestWith } from './testing/companies.ts';

const at = (text: string) => instant(`${text}T09:00:00.000Z`);
const now = at('2026-11-24');

it('counts working days: none on the same day, one over a weekend', () => {
  const days = (from: string, to: string) => workingDaysBetween(at(from), at(to));
  expect([
    days('2026-11-24', '2026-11-24'),
    days('2026-11-20', '2026-11-23'),
    days('2026-11-20', '2026-11-22'),
  ]).toEqual([0, 1, 0]);
  // 25 and 26 December 2026 are a Friday and a Saturday.
  expect(days('2026-12-23', '2026-12-28')).toBe(2);
});

it('says whose turn it is, and how long each side took', () => {
  const asked = {
    state: 'answered',
    answeredAt: at('2026-11-23'),
    question: 'Hvornår?',
    questionAt: at('2026-11-23'),
  } as const;
  expect(waitsOn(requestWith())).toBe('municipality');
  expect(waitsOn(requestWith(asked))).toBe('company');
  expect(waitsOn(requestWith({ ...asked, repliedAt: now }))).toBe('municipality');
  expect(waitsOn(requestWith({ state: 'done' }))).toBeNull();
  expect(answerDays(requestWith({ madeAt: at('2026-11-20') }), now)).toBe(2);
  expect(answerDays(requestWith({ madeAt: at('2026-11-20'), answeredAt: at('2026-11-23') }), now)).toBe(1);
  expect([replyDays(requestWith(asked), now), replyDays(requestWith(), now)]).toEqual([1, null]);
});
