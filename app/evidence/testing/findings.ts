import { instant } from '@fodfaeste/law/dates';
import { uuid } from '../../people/testing/decide.ts';
import type { OwnContent, OwnFinding } from '../own.ts';

export const theFinding = uuid(800);

/** What an analyst types. */
export const typedFinding = {
  measure: 'talks',
  groups: ['dagpenge'],
  effect: 'Samtaler på video gav lige så mange i job som fremmøde.',
  direction: 'up',
  sizeLow: '1,5',
  sizeHigh: '4',
  unit: 'procentpoint i job',
  design: 'matching',
  study: 'Egen opgørelse, sag 24/1234',
  year: '2025',
  seen: true,
};

export const contentWith = (over: Partial<OwnContent> = {}): OwnContent => ({
  measure: 'talks',
  groups: ['dagpenge'],
  effect: 'Samtaler på video gav lige så mange i job som fremmøde.',
  direction: 'up',
  sizeLow: 1.5,
  sizeHigh: 4,
  unit: 'procentpoint i job',
  horizon: null,
  design: 'matching',
  study: 'Egen opgørelse, sag 24/1234',
  year: 2025,
  link: null,
  seen: true,
  caveat: null,
  ...over,
});

export const findingWith = (over: Partial<OwnFinding> = {}): OwnFinding => ({
  ...contentWith(over),
  id: theFinding,
  state: 'active',
  number: 2,
  byName: 'Dorte Analytiker',
  at: instant('2026-11-01T08:00:00.000Z'),
  ...over,
});
