import { expect, it } from 'vitest';
import type { FactRow } from './queries.ts';
import { factShort } from './view.ts';

const fact = (kind: string, value: unknown) => ({ kind, value, fund: null }) as unknown as FactRow;

it('a fact in short is its first part, in whatever order the database keeps them', () => {
  expect(factShort(fact('parathed', { status: 'endelig', parathed: 'uddannelsesparat' }), 'da')).toBe(
    'uddannelsesparat',
  );
  expect(factShort(fact('parathed', { parathed: 'jobparat', status: 'foreloebig' }), 'da')).toBe('jobparat');
  expect(factShort(fact('ydelse', 'kontanthjaelp'), 'da')).toBe('kontanthjælp');
});
