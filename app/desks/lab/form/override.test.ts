import { describe, expect, it } from 'vitest';
import { labShelf } from '../../../lab/index.ts';
import { overrideFrom } from './override.ts';

const { effects } = labShelf();
const typed = { effect: 'talk-early', low: '1,02', high: '1,2', reason: 'Vores egne tal', source: 'Sag 24/1' };

describe('an effect of one’s own', () => {
  it('has an interval, a reason and a source', () => {
    expect(overrideFrom(typed, effects, 'da')).toEqual({
      ok: true,
      override: {
        id: 'talk-early',
        during: { low: 1.02, high: 1.2 },
        reason: 'Vores egne tal',
        source: 'Sag 24/1',
      },
    });
  });

  it.each([
    ['low', { low: '1,5' }],
    ['low', { low: '0' }],
    ['afterLow', { afterLow: '2', afterHigh: '1' }],
    ['reason', { reason: ' ' }],
    ['source', { source: '' }],
  ])('is refused at its field: %s', (field, given) => {
    const made = overrideFrom({ ...typed, ...given }, effects, 'da');
    expect(made?.ok === false ? made.problems.map((one) => [one.field, one.form]) : made).toEqual([
      [field, 'talk-early'],
    ]);
  });

  it('is of an effect that is known', () => {
    expect(overrideFrom({ ...typed, effect: 'magic' }, effects, 'da')).toBeNull();
  });
});
