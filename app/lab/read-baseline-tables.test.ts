import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { readBaselineTables } from './read-baseline-tables.ts';

describe('the tables of the lab', () => {
  it('are all in the data folder, with the fund whose name holds a comma', () => {
    const tables = readBaselineTables(path.join(rootFolder(), 'data'));
    for (const [name, rows] of Object.entries(tables)) expect([name, rows.length > 5]).toEqual([name, true]);
    expect(tables.insured.find((row) => row['fund_code'] === '41')).toMatchObject({
      fund: expect.stringContaining(', '),
    });
    expect(tables.monthly[0]).toMatchObject({
      kommunekode: '0000',
      table: 'y25i01',
      period: '2021M08',
      value: '96938',
    });
  });
});
