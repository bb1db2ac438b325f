import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { validateFact } from './validate.ts';

const file = new URL('../../../data/people/benefit-shares.csv', import.meta.url);

it('the shipped benefit figures speak of benefits and courses of the vocabulary', () => {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const [benefit = '', forloeb = '', national = '', , , , , mark = '', seed = ''] = row.split(',');
    expect(validateFact('ydelse', benefit).ok).toBe(true);
    // Without a benefit the second column names the group of LAB § 6 instead.
    if (forloeb !== '' && benefit !== 'ingen')
      expect(validateFact('forloeb', { forloeb, bevilget: '2026-01-01' }).ok).toBe(true);
    // People are seeded from a figure that was seen; where there is none, the row says that the demo assumes.
    if (seed === 'yes') expect(mark).toBe('V');
    if (mark === 'gap') expect(seed).not.toBe('yes');
    if (seed === 'yes') expect(national).toMatch(/^[1-9]\d*$/);
  }
});
