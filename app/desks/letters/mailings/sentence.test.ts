import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { Mailing } from '../../../letters/index.ts';
import { mailingSentence } from './sentence.ts';

const now = instant('2026-11-24T09:42:00.000Z');
const mailing = (over: Partial<Mailing>): Mailing => ({
  id: 'm',
  name: 'Nyt',
  templateKey: 'general',
  templateVersion: 0,
  reason: 'fordi',
  words: null,
  wordsEn: null,
  state: 'prepared',
  preparedBy: 'anna',
  preparedByName: 'Anna Holm',
  preparedAt: instant('2026-11-24T08:00:00.000Z'),
  decidedBy: 'bo',
  decidedByName: 'Bo Dahl',
  decidedAt: now,
  decisionNote: null,
  releaseAt: instant('2026-11-24T09:57:00.000Z'),
  recipients: 12,
  ...over,
});
const said = (over: Partial<Mailing>, reader = 'carla', at = now) => mailingSentence(mailing(over), reader, at, 'da');

describe('where a mailing stands', () => {
  it('is told to the colleague and to whoever prepared it', () => {
    expect(said({})).toBe('Anna Holm gjorde det klar i dag kl. 9.00. Det venter på, at en kollega godkender det.');
    expect(said({}, 'anna')).toBe('Du gjorde det klar i dag kl. 9.00. En kollega skal se det, før det bliver sendt.');
  });
  it('says until when it can be recalled, and when it no longer can', () => {
    expect(said({ state: 'approved' })).toContain(
      'Det bliver sendt i dag kl. 10.57. Indtil da kan det kaldes tilbage.',
    );
    expect(said({ state: 'approved' }, 'x', instant('2026-11-24T09:57:00.000Z'))).toContain('er ved at blive sendt');
    expect(said({ state: 'sent' })).toContain('Brevene blev sendt i dag kl. 10.57.');
  });
  it('says why it was stopped', () => {
    expect(said({ state: 'rejected', decisionNote: 'Datoen er forkert' })).toBe(
      'Bo Dahl sagde nej. Årsag: Datoen er forkert',
    );
    expect(said({ state: 'recalled' })).toContain('kaldt tilbage');
  });
});
