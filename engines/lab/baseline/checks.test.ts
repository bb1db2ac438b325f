import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { baselineOf } from './baseline.ts';
import { baselineChecks } from './checks.ts';
import { tablesFrom } from './testing.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

describe('published figures beside the baseline', () => {
  const day = plainDate('2022-01-01');
  const { fitted } = baselineOf(shippedTables, { day, lawDay: day, from: '2021M08', to: '2022M07', until: '2025M07' });
  const checks = baselineChecks(shippedTables, fitted);
  const off = (one: (typeof checks)[number]) => Math.abs(one.model / one.published - 1);

  it('are met within 1 per cent where they were fitted', () => {
    const made = checks.filter(({ kind }) => kind === 'fitted');
    expect(made).toHaveLength(4);
    for (const one of made) expect([one.what.en, off(one) < 0.01]).toEqual([one.what.en, true]);
  });

  it('are told where they came out, near or far', () => {
    const found = checks.filter(({ kind }) => kind === 'free').map((one) => [one.what.en, Number(off(one).toFixed(2))]);
    expect(found).toEqual([
      ['Spending in all', 0.07],
      ['Staff in jobcentres', 0.21],
      ['Weeks on dagpenge of a spell', 0.72],
      ['Over half a year on dagpenge', 0.79],
    ]);
  });
});
