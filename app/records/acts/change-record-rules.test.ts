import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { rulesThatShip } from '../rules.ts';
import { changeRecordRules as act } from './change-record-rules.ts';

const same = { course: 'B', document: 'B', decision: 'B', facet: 'G01' };

describe('change-record-rules', () => {
  it('keeps what the municipality decides', () => {
    const decision = decide(act, rulesThatShip, { ...same, document: 'K', facet: ' P19 ' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'delete', table: 'setting', key: { key: 'records' } },
      { op: 'insert', table: 'setting', row: { key: 'records' } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Reglerne for journalen blev ændret: forløb B, dokumenter K, afgørelser B, facet P19.',
    ]);
  });

  it('refuses what is no facet, and what changes nothing', () => {
    for (const facet of ['G1', 'g01', 'G001', ''])
      expect(act.input.safeParse({ ...same, facet }).success, facet).toBe(false);
    expect(codeOf(decide(act, rulesThatShip, same))).toBe('unchanged');
  });
});
