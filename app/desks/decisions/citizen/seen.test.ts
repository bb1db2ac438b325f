import type { PlainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { complaintWith } from '../../../decisions/complaints/testing/complaints.ts';
import type { Complaint, Decision, Hearing } from '../../../decisions/index.ts';
import { decisionWith, hearingWith } from '../../../decisions/testing/decisions.ts';
import { kinds } from '../kinds.ts';
import {
  asHeading,
  complaintAbout,
  firstSentence,
  mayAskToWait,
  mayComplain,
  openHearing,
  sorted,
  waitsToSpeak,
} from './seen.ts';
import { complaintSteps } from './steps.ts';

const today = '2026-11-24' as PlainDate;
const day = (text: string) => text as PlainDate;

const decision = (over: Partial<Decision> = {}): Decision =>
  decisionWith({ id: 'a', kind: 'booking-exemption', askedOn: null, facts: [], ...over });

const hearing = (over: Partial<Hearing> = {}): Hearing =>
  hearingWith({ id: 'h', sentAt: '2026-11-20T10:00:00.000Z', until: day('2026-12-04'), ...over });

const complaint = (over: Partial<Complaint> = {}): Complaint =>
  complaintWith({ id: 'k', decisionId: 'a', receivedOn: day('2026-11-20'), dueOn: day('2026-12-18'), ...over });

const signed = { state: 'signed', result: 'refused', decidedOn: day('2026-11-20') } as const;

describe('what a citizen sees of the matters', () => {
  it('is sorted by what is to be done with it', () => {
    const asked = decision({ id: 'asked', hearings: [hearing()] });
    const made = decision({ id: 'made', ...signed });
    const old = decision({ id: 'old', ...signed });
    const next = decision({ id: 'next', ...signed, replaces: 'old' });
    const known = decision({ id: 'known', state: 'withdrawn', askedOn: day('2026-11-01') });
    const other = decision({ id: 'other', kind: 'of-another-installation' });
    const all = { decisions: [asked, made, old, next, known, other], complaints: [] };
    const { waiting, open, made: inForce, over } = sorted(all, kinds, today);
    const ids = (some: readonly Decision[]) => some.map(({ id }) => id);
    expect(waiting.map(({ decision: { id } }) => id)).toEqual(['asked']);
    expect([ids(open), ids(inForce), ids(over)]).toEqual([['asked'], ['made', 'next'], ['old', 'known']]);
  });

  it('lets the citizen answer as long as nothing is decided, also after the day', () => {
    const late = hearing({ state: 'passed', until: day('2026-11-20') });
    expect(openHearing(decision({ hearings: [late] }))?.id).toBe('h');
    expect(openHearing(decision({ ...signed, hearings: [late] }))).toBeNull();
    expect(openHearing(decision({ hearings: [hearing({ state: 'skipped', sentAt: null })] }))).toBeNull();
  });

  it('offers to wait where the citizen has not been given the word yet', () => {
    expect(mayAskToWait(decision())).toBe(true);
    expect(mayAskToWait(decision({ hearings: [hearing()] }))).toBe(false);
    const waiting = decision({ waitWantedAt: '2026-11-21T10:00:00.000Z' });
    expect([waitsToSpeak(waiting), mayAskToWait(waiting)]).toEqual([true, false]);
    const heard = hearing({ state: 'answered', sentAt: '2026-11-22T10:00:00.000Z' });
    expect(waitsToSpeak({ ...waiting, hearings: [heard] })).toBe(false);
    expect(mayAskToWait(decision({ ...signed }))).toBe(false);
  });

  it('offers a complaint about a no that is in force, once, and again when it was taken back', () => {
    const made = decision(signed);
    const may = (complaints: readonly Complaint[], one = made, others: readonly Decision[] = []) =>
      mayComplain(one, { decisions: [one, ...others], complaints });
    expect(may([])).toBe(true);
    expect(may([], decision({ ...signed, result: 'granted' }))).toBe(false);
    expect(may([complaint()])).toBe(false);
    expect(may([complaint({ state: 'dropped' })])).toBe(true);
    expect(may([], made, [decision({ id: 'b', ...signed, replaces: 'a' })])).toBe(false);
    expect(may([], made, [decision({ id: 'b', replaces: 'a' })])).toBe(true);
    const again = [complaint({ id: 'old', state: 'dropped' }), complaint({ id: 'new' })];
    expect(complaintAbout(made, { decisions: [made], complaints: again })?.id).toBe('new');
  });

  it('has the result in one sentence first', () => {
    const text = 'Samtalen er et møde den 8. december 2026 kl. 10.00. Du kommer til os.';
    expect(firstSentence(text)).toEqual(['Samtalen er et møde den 8. december 2026 kl. 10.00.', 'Du kommer til os.']);
    expect(asHeading('Du kan selv booke dine samtaler.')).toBe('Du kan selv booke dine samtaler');
    expect(firstSentence('')).toEqual(['', '']);
  });
});

describe('the steps of a complaint, as the one who complained is told', () => {
  const steps = (over: Partial<Complaint>, on = today) =>
    complaintSteps('da', complaint(over), 'Ankestyrelsen', on).map(({ on: when, text }) => `${when ?? '–'} ${text}`);
  const assessed = { outcome: 'maintained', assessedAt: '2026-11-23T10:00:00.000Z', reasons: 'Fordi.' } as const;

  it.each<[string, Partial<Complaint>, string]>([
    ['received', {}, '– Vi ser på sagen igen. Du hører fra os senest den 18. december 2026.'],
    ['overdue', { dueOn: day('2026-11-20') }, '– Du skulle have hørt fra os senest den 20. november 2026.'],
    [
      'late',
      { late: true, state: 'to-forward', dueOn: today },
      '– Vi sender din klage til Ankestyrelsen senest den 24.',
    ],
    [
      'maintained',
      { ...assessed, state: 'to-forward' },
      '– Vi sender din klage til Ankestyrelsen senest den 18. december',
    ],
    ['upheld', { ...assessed, outcome: 'full', state: 'upheld' }, '2026-11-23 Vi har set på sagen igen. Du fik ret'],
    ['silent', { state: 'awaits-citizen', answerUntil: day('2026-11-20') }, '– Vi fik ikke dit svar inden den 20.'],
    ['sent', { state: 'forwarded', forwardedOn: today }, '– Nu er det Ankestyrelsen, der bestemmer.'],
    ['board', { state: 'decided', boardOutcome: 'hjemvist', boardOn: today }, '2026-11-24 Ankestyrelsen har sagt'],
    ['taken back', { state: 'dropped', closedAt: '2026-11-24T09:00:00.000Z' }, '2026-11-24 Du har taget klagen'],
  ])('%s', (_name, over, last) => {
    const all = steps(over);
    expect(all[0]).toBe('2026-11-20 Vi fik din klage.');
    expect(all.at(-1)).toContain(last);
  });

  it('has the reasons of the municipality with its step', () => {
    const [, second] = complaintSteps('da', complaint({ ...assessed, state: 'to-forward' }), 'Ankestyrelsen', today);
    expect(second?.words).toBe('Fordi.');
  });
});
