import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { aPlacement } from '../testing/a-placement.ts';
import { mayDoNow } from './may-do.ts';
import { stepNames } from './steps.ts';

const today = plainDate('2026-11-26');
const stepsOf = (state: Parameters<typeof aPlacement>[0]) =>
  stepNames.filter((step) => mayDoNow(step, aPlacement(state), today));

describe('what a placement’s page offers', () => {
  it('a draft can only be taken back', () => expect(stepsOf({ state: 'draft' })).toEqual(['traek-tilbage']));
  it('what waits for answers can be helped along', () =>
    expect(stepsOf({ state: 'sent' })).toEqual(['traek-tilbage', 'svar', 'paamind']));
  it('what all said yes to can be granted, but no small job', () => {
    expect(stepsOf({ state: 'ready' })).toContain('bevilg');
    expect(stepsOf({ state: 'ready', kind: 'smaajob' })).not.toContain('bevilg');
  });
  it('what runs can be followed up, ended and assessed', () =>
    expect(stepsOf({ state: 'granted' })).toEqual([
      'afslut',
      'samtale',
      'opfoelgning',
      'spoerg',
      'fjern',
      'vurdering',
      'udfald',
    ]));
  it('what is over keeps only what came of it', () => {
    const staff = { party: 'staff', name: 'S', channel: 'own-page', came: 'all', offered: 'nothing' } as const;
    const rest = { hours: null, contract: null, startsOn: null, learned: null, words: null, again: null, at: '' };
    expect(stepsOf({ state: 'ended', assessments: [{ ...staff, ...rest }] })).toEqual(['udfald']);
  });
  it('nothing is left of what was taken back', () => expect(stepsOf({ state: 'withdrawn' })).toEqual([]));
});
