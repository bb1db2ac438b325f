import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { anna, codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { unblockTime as act } from './unblock-time.ts';

const blocked = {
  id: uuid(800),
  staffId: anna.id,
  startsAt: instant('2026-11-25T08:00:00.000Z'),
  endsAt: instant('2026-11-25T11:00:00.000Z'),
  reason: null,
};
const state = { blocked, member: { id: anna.id, name: anna.name, active: true } };
const input = { blockedId: blocked.id };

it('frees the time', () => {
  const decision = decide(act, state, input);
  expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
    'delete occupied',
    'delete blocked_time',
  ]);
  expect(said(act, decision).staff).toEqual([
    'Tid åbnet igen i kalenderen for Anna Holm: onsdag 25. november 2026 kl. 9.00.',
  ]);
});

it('refuses another’s calendar', () => {
  expect(codeOf(decide(act, state, input, { actor: testActor({}) }))).toBe('others-calendar');
});
