import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { uuid } from '../../people/testing/decide.ts';
import { parseSlot, slotCode } from './slot-code.ts';

const at = instant('2026-11-26T09:00:00.000Z');

it('a code tells whose calendar, when and how long', () => {
  expect(parseSlot(slotCode(uuid(1), at, 45))).toEqual({
    hostId: uuid(1),
    startsAt: at,
    endsAt: '2026-11-26T09:45:00.000Z',
    minutes: 45,
  });
});

it.each([
  '',
  'i morgen',
  `${uuid(1)}|2026-11-26|45`,
  `${uuid(1)}|2026-02-31T09:00:00.000Z|45`,
  `${uuid(1)}|${at}|0`,
  `${uuid(1)}|${at}|900`,
  `x|${at}|45`,
])('“%s” is no time', (text) => {
  expect(parseSlot(text)).toBeNull();
});
