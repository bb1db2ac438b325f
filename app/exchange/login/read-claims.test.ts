import { describe, expect, it } from 'vitest';
import { nemLogInClaims } from './login-config.ts';
import { holdsCpr, readClaims } from './read-claims.ts';

const read = (claims: Record<string, unknown>) => readClaims(claims, nemLogInClaims);

describe('readClaims', () => {
  it('reads what NemLog-in says of a citizen', () => {
    const { cpr, ...rest } = read({
      'https://data.gov.dk/model/core/eid/cprNumber': '010190-4001',
      'https://data.gov.dk/concept/core/nsis/loa': 'Substantial',
    });
    expect([cpr?.plain(), rest]).toEqual(['0101904001', { professionalId: null, loa: 'substantial' }]);
  });

  it.each([
    ['High', 'high'],
    ['https://data.gov.dk/concept/core/nsis/Low', 'low'],
    ['3', null],
    ['', null],
    [4, null],
    [undefined, null],
  ])('reads the level %j as %j', (text, level) => {
    expect(read({ [nemLogInClaims.loa]: text }).loa).toBe(level);
  });

  it.each(['', '123', '3002901234', 101904001, ['0101904001'], null])('takes %j for no CPR number', (value) => {
    expect(read({ [nemLogInClaims.cpr]: value }).cpr).toBeNull();
  });

  it('reads other names where the provider uses them', () => {
    const names = { cpr: 'dk.cpr', professionalId: 'rid', loa: 'acr' };
    expect(readClaims({ rid: ' 42 ', acr: 'High' }, names)).toEqual({ cpr: null, professionalId: '42', loa: 'high' });
  });
});

describe('holdsCpr', () => {
  it('sees a CPR number under any name', () => {
    expect(holdsCpr({ sub: 'x', anything: '010190-4001' })).toBe(true);
    expect(holdsCpr({ sub: '0101904001' })).toBe(true);
    expect(holdsCpr({ sub: 'f0101904001', iat: 1_900_000_000, sid: 'abc' })).toBe(false);
  });
});
