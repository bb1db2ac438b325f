import { describe, expect, it } from 'vitest';
import { beginSpell, emptyUnit, takeSlot } from './unit.ts';

describe('a slot', () => {
  it('keeps nothing of whoever had it: neither what helps them nor how fast that fades', () => {
    const unit = emptyUnit([0], 1);
    const slot = takeSlot(unit);
    const told = [
      'used',
      'state',
      'talkWait',
      'owed',
      'offerWait',
      'recent',
      'boost',
      'boostStep',
      'hasHours',
    ] as const;
    for (const column of told) unit[column][slot] = 1;
    beginSpell(unit, slot, 2, 3, 4);
    expect(told.map((column) => unit[column][slot])).toEqual(told.map(() => 0));
  });

  it('is refused to whoever there is no room for', () => {
    const unit = emptyUnit([7], 1);
    for (let slot = 0; slot < unit.capacity; slot += 1) takeSlot(unit);
    expect(() => takeSlot(unit)).toThrow('no room for more people in 7');
  });
});
