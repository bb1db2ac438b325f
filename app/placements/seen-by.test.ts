import { describe, expect, it } from 'vitest';
import { seenByCompany, seenByRepresentative } from './seen-by.ts';
import { confirmationWith, followUpWith, placementWith } from './testing/placement.ts';

const check = (id: string) =>
  ({ id, state: 'ok', title: { da: '', en: '' }, text: { da: '', en: '' }, wayOut: null, cites: [] }) as const;
const placement = placementWith({
  checks: [check('virksomhed.rimelighed.plads'), check('virksomhed.praktik.behov')],
  followUps: [followUpWith({ citizenScore: 2, citizenWords: 'Larm', companyScore: 4, outcome: 'Talt om larm' })],
  confirmations: [
    confirmationWith('citizen', { words: 'Helst formiddag' }),
    confirmationWith('company'),
    confirmationWith('representative'),
  ],
  endWords: 'x',
  nextStep: 'y',
});

describe('a placement as others than staff read it', () => {
  it('is to the company nothing of what the citizen and staff said', () => {
    const seen = seenByCompany(placement);
    expect(JSON.stringify(seen)).not.toMatch(/Larm|larm|formiddag|praktik_behov|"x"|"y"/);
    expect(seen.checks.map(({ id }) => id)).toEqual(['virksomhed.rimelighed.plads']);
    expect(seen.followUps[0]).toMatchObject({ companyScore: 4, citizenScore: null });
    expect(seen.confirmations.map(({ party, email }) => [party, email])).toEqual([
      ['company', 'x@example.org'],
      ['representative', null],
    ]);
  });

  it('names nobody to whoever speaks for the employees', () => {
    expect(
      JSON.stringify(seenByRepresentative({ ...placement, citizenPhone: '11223344', adjustments: 'Ro' })),
    ).not.toMatch(/Maja|11223344|Ro"/);
  });
});
