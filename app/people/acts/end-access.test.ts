import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, said, thePerson, uuid, writesOf } from '../testing/decide.ts';
import { endAccess as act } from './end-access.ts';

const grant = (over: object = {}) => ({
  id: uuid(701),
  kind: 'helper',
  granteeId: uuid(210),
  granteeName: 'Ida Krag',
  basis: 'LAB § 40, stk. 3',
  live: true,
  ...over,
});
const citizen = {
  ...anna,
  id: thePerson,
  kind: 'citizen' as const,
  roles: ['citizen' as const],
  name: 'Maja Østergaard',
};
const input = { grantId: uuid(701) };

describe('end-access', () => {
  it('ends an access of any basis for staff', () => {
    const decision = decide(act, { grants: [grant({ basis: 'LOB § 45' })] }, { ...input, reason: 'Forløbet er slut' });
    expect(eventOf(decision).data).toEqual({
      grantId: uuid(701),
      granteeName: 'Ida Krag',
      byCitizen: false,
      reason: 'Forløbet er slut',
    });
    expect(writesOf(act, decision)).toEqual([
      {
        op: 'update',
        table: 'access_grant',
        key: { authority_id: 860, id: uuid(701) },
        set: { revoked_at: expect.any(String) },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Ida Krag kan ikke længere se din sag.'],
      staff: ['Ida Krag har ikke længere adgang.'],
    });
  });

  it('lets the citizen take a consent back, without a reason', () => {
    const decision = decide(act, { grants: [grant()] }, input, { actor: citizen });
    expect(eventOf(decision).data).toMatchObject({ byCitizen: true, reason: null });
    expect(said(act, decision)).toEqual({
      citizen: ['Du stoppede den adgang, Ida Krag havde til din sag.'],
      staff: ['Borgeren trak sit samtykke tilbage: Ida Krag har ikke længere adgang.'],
    });
  });

  it.each([['LOB § 45'], ['none']])('does not let the citizen end what rests on %s', (basis) => {
    expect(codeOf(decide(act, { grants: [grant({ basis })] }, input, { actor: citizen }))).toBe('not-your-consent');
  });

  it('has nothing to end twice, nor in another case', () => {
    expect(codeOf(decide(act, { grants: [grant({ live: false })] }, input))).toBe('access-over');
    expect(codeOf(decide(act, { grants: [grant({ id: uuid(702) })] }, input))).toBe('access-over');
  });
});
