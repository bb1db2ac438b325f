import { danishLaw, type Entry, evaluate } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { jobSearchLaw } from './law.ts';

const on = plainDate('2026-11-24');
const since = plainDate('2026-01-01');
const interval = (kind: string, value: unknown): Entry => ({
  kind: kind as Entry['kind'],
  value,
  from: since,
  to: null,
  recorded: '2026-01-02T09:00:00.000Z',
  superseded: undefined,
});
const born: Entry = { ...interval('foedselsdato', '1985-05-01'), from: plainDate('1985-05-01') };
const talk = (day: string): Entry => ({
  ...interval('samtale', { slags: 'jobsamtale', status: 'holdt', form: 'fremmoede', myndighed: 'kommune' }),
  from: plainDate(day),
});
const law = (...entries: readonly Entry[]) => jobSearchLaw({ answer: evaluate(danishLaw, [born, ...entries], { on }) });
const ids = (found: readonly { readonly rule: { readonly id: string } }[]) => found.map(({ rule }) => rule.id);

describe('what the law says of job search', () => {
  const ready = [
    interval('ydelse', 'kontanthjaelp'),
    interval('parathed', { parathed: 'jobparat', status: 'endelig' }),
  ];

  it('is told to whom it concerns: the log is compulsory for the job-ready, and the law names no number and no rhythm', () => {
    const found = law(...ready);
    expect(found.joblog).toBe(true);
    expect(found.joblogRule?.rule.id).toBe('form.jobsoegning.joblog');
    expect(ids(found.demanded)).toEqual(expect.arrayContaining(['form.jobsoegning.aktiv', 'form.jobsoegning.joblog']));
    expect(found.notDemanded.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['form.antal_ansoegninger', 'form.ugentlig_joblog', 'form.ritual_login']),
    );
  });

  it('is not told to those it does not concern', () => {
    const found = law(
      interval('ydelse', 'kontanthjaelp'),
      interval('parathed', { parathed: 'aktivitetsparat', status: 'endelig' }),
    );
    expect([found.joblog, found.joblogRule, found.agreementDemanded]).toEqual([false, null, false]);
    expect(ids(found.demanded)).toEqual([]);
  });

  it('says so where facts are missing, instead of guessing', () => {
    const found = law(...ready, talk('2026-02-02'));
    expect(found.agreementDemanded).toBeNull();
    expect(ids(found.notKnown)).toContain('form.jobsoegning.aftale');
  });

  it('demands an agreement from the first talk on', () => {
    const asked = { ...interval('foerste_henvendelse', '2026-01-01'), from: since };
    expect(law(...ready, asked).agreementDemanded).toBe(false);
    expect(law(...ready, asked, talk('2026-02-02')).agreementDemanded).toBe(true);
  });
});
