import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { Confirmation } from '../../../placements/index.ts';
import { confirmationWith, followUpWith } from '../../../placements/testing/placement.ts';
import { ownSentence } from '../citizen/state.ts';
import { companySentence } from '../company/state.ts';
import { aPlacement } from '../testing/a-placement.ts';
import { isAsked, isAskedToAssess, mayAssess, openChecks, waitsForSide } from './asks.ts';
import { stateSentence } from './state.ts';

const day = plainDate;
const party = (of: Confirmation['party'], state: Confirmation['state']) => confirmationWith(of, { state });
const sent = (...confirmations: Confirmation[]) => aPlacement({ state: 'sent', confirmations });

describe('where a place is, in a sentence', () => {
  const all = sent(party('citizen', 'yes'), party('company', 'waiting'), party('representative', 'waiting'));
  it('names those who are waited for', () => {
    expect(stateSentence('da', all, day('2026-11-12'))).toBe(
      'Venter på virksomheden og repræsentanten for de ansatte.',
    );
    expect(ownSentence('da', all, day('2026-11-12'))).toBe(
      'Du har sagt ja tak. Nu venter vi på virksomheden og de ansattes repræsentant.',
    );
    expect(companySentence('da', all, day('2026-11-12'), 'Nordby Kommune')).toBe(
      'Nordby Kommune spørger, om I vil lave aftalen.',
    );
  });
  it('says who said no', () => {
    const no = sent(party('citizen', 'yes'), party('company', 'no'));
    expect(stateSentence('da', no, day('2026-11-12'))).toBe('Virksomheden sagde nej.');
    expect(companySentence('da', no, day('2026-11-12'), 'X')).toBe('I har sagt nej tak.');
  });
  it('counts the weeks while it runs', () => {
    const runs = aPlacement();
    expect(stateSentence('da', runs, day('2026-11-16'))).toContain('uge 1 af 4');
    expect(stateSentence('da', runs, day('2026-12-11'))).toContain('uge 4 af 4');
    expect(stateSentence('da', runs, day('2026-11-10'))).toContain('Begynder 16. november 2026');
    expect(stateSentence('da', runs, day('2026-12-12'))).toContain('Sidste dag var 11. december 2026');
  });
  it('tells how it ended', () => {
    const ended = aPlacement({ state: 'ended', endedOn: day('2026-12-01'), endReason: 'job' });
    expect(stateSentence('da', ended, day('2026-12-02'))).toBe('Sluttede 1. december 2026: job.');
  });
});

describe('what waits for a side', () => {
  it('is the question while the place is sent', () => {
    const place = sent(party('citizen', 'waiting'), party('company', 'yes'));
    expect([isAsked(place, 'citizen'), isAsked(place, 'company')]).toEqual([true, false]);
  });
  it('is a short question until it is answered', () => {
    const followUp = followUpWith({ dueOn: day('2026-11-20'), state: 'asked', citizenScore: 4 });
    const place = aPlacement({ followUps: [followUp] });
    expect([openChecks(place, 'citizen').length, openChecks(place, 'company').length]).toEqual([0, 1]);
    expect(waitsForSide(place, 'company', day('2026-11-20'))).toBe(true);
  });
  it('is how it went, once it is asked about or over', () => {
    const asked = aPlacement({ assessmentAskedAt: '2026-12-08T06:30:00.000Z' });
    expect(isAskedToAssess(aPlacement(), 'company', day('2026-12-08'))).toBe(false);
    expect(isAskedToAssess(asked, 'company', day('2026-12-08'))).toBe(true);
    expect(isAskedToAssess(aPlacement(), 'company', day('2026-12-12'))).toBe(true);
  });
  it('can be told from two weeks before the end', () => {
    const place = aPlacement();
    expect(mayAssess(place, 'citizen', day('2026-11-26'))).toBe(false);
    expect(mayAssess(place, 'citizen', day('2026-11-27'))).toBe(true);
    expect(mayAssess(place, 'citizen', day('2026-12-20'))).toBe(true);
  });
});
