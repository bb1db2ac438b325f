import { describe, expect, it } from 'vitest';
import { nextInLine, type Representative, representativeKinds, speaksFor } from './representative.ts';

const one = (kind: Representative['kind'], over: Partial<Representative> = {}): Representative => ({
  id: kind,
  siteId: null,
  kind,
  name: `Navn ${kind}`,
  unionName: null,
  email: null,
  phone: null,
  absent: false,
  active: true,
  ...over,
});
const all = representativeKinds.map((kind) => one(kind));

describe('the next in line (BEK-LAB § 64, stk. 1 and 4-5)', () => {
  it('follows the order of the paragraph, whatever the order they come in', () => {
    for (let skip = 0; skip < all.length; skip += 1)
      expect(nextInLine(all.slice(skip).toReversed())?.kind).toBe(representativeKinds[skip]);
  });

  it('passes over whoever is away, and whoever no longer speaks for anybody', () => {
    expect(nextInLine([one('tr_pnr', { absent: true }), one('tr_cvr')])?.kind).toBe('tr_cvr');
    expect(nextInLine([one('tr_pnr', { active: false }), one('medarbejder_pnr')])?.kind).toBe('medarbejder_pnr');
    expect(nextInLine([one('tr_pnr', { absent: true })])).toBeNull();
    expect(nextInLine([])).toBeNull();
  });

  it('takes the same one of several every time', () => {
    const [aase, bo] = [one('tr_pnr', { id: '1', name: 'Åse' }), one('tr_pnr', { id: '2', name: 'Bo' })];
    expect([nextInLine([aase, bo])?.id, nextInLine([bo, aase])?.id]).toEqual(['2', '2']);
  });

  it('asks those of one place of work there alone', () => {
    expect(representativeKinds.map((kind) => speaksFor({ kind, siteId: 'a' }, 'b'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(representativeKinds.map((kind) => speaksFor({ kind, siteId: 'a' }, 'a'))).toEqual([true, true, true, true]);
    expect(speaksFor({ kind: 'tr_pnr', siteId: null }, 'a')).toBe(false);
  });
});
