import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { isMeantFor, type KnownOfCitizen } from './target-groups.ts';

const today = plainDate('2026-11-24');
const young: KnownOfCitizen = { birthDate: plainDate('2002-05-01'), benefit: 'kontanthjaelp', readiness: 'jobparat' };

describe('whom an offer is made for', () => {
  it.each([
    ['everybody', [], young, true],
    ['by age', ['age:20-29'], young, true],
    ['not by age', ['age:20-29'], { ...young, birthDate: plainDate('1990-05-01') }, false],
    ['by readiness', ['readiness:jobparat', 'benefit:dagpenge'], young, true],
    [
      'by benefit',
      ['readiness:jobparat', 'benefit:dagpenge'],
      { ...young, benefit: 'dagpenge', readiness: null },
      true,
    ],
    ['neither', ['readiness:aktivitetsparat'], young, false],
    ['not known yet', ['readiness:aktivitetsparat'], { ...young, readiness: null }, null],
    [
      'of a benefit without readiness',
      ['readiness:jobparat'],
      { ...young, benefit: 'sygedagpenge', readiness: null },
      false,
    ],
    ['nothing known', ['benefit:dagpenge'], { ...young, benefit: null, readiness: null }, null],
  ] as const)('%s', (_, codes, known, expected) => {
    expect(isMeantFor(codes, known, today)).toBe(expected);
  });
});
