import { describe, expect, it } from 'vitest';
import { complaintWith } from '../decisions/complaints/testing/complaints.ts';
import { hearingWith, theHearing } from '../decisions/testing/decisions.ts';
import { meetingDecisionKinds } from '../meetings/index.ts';
import { day, uuid } from '../people/testing/decide.ts';
import { telling } from './testing/telling.ts';

const terms: Readonly<Record<string, object>> = {
  moedeform: { day: day(9) },
  'booking-exemption': { ground: 'it' },
  'booking-withdrawn': {},
  'booking-restored': { withdrawal: `${uuid(1)}|${day(-30)}|` },
  'less-intensive': { ground: 'job_inden_seks_uger', startsOn: day(20) },
};
const lasting = { reason: 'Du har fået et job.', citizenKnew: true, hearingId: theHearing };
const signedTwice = { replaces: uuid(1), roundBecause: 'complaint' } as const;

/** A sentence that somebody put together from pieces and nobody read. */
const clumsy = /\bom,? om\b|\babout whether\b|undefined|null|\.\.|,,|[{}]|^- *$|^# .*\n\n|\bden den\b|\s[.,]| {2}/m;

describe.each(meetingDecisionKinds)('the letters about $kind', (kind) => {
  const given = terms[kind.kind] ?? {};
  const events = (result: string) => [
    ['decisions.signed', { result }],
    ['decisions.signed', { result, ...signedTwice }],
    ['decisions.hearing-sent', { hearings: [hearingWith()] }],
    ['decisions.hearing-extended', { hearings: [hearingWith()] }],
    ['decisions.withdrawn', { state: 'withdrawn', ...signedTwice }],
    ['decisions.date-moved', { newDueOn: day(9) }],
    ['decisions.complaint-received', {}],
    ['decisions.complaint-assessed', {}],
    ['decisions.complaint-forwarded', {}],
    ['decisions.board-decided', {}],
  ];
  const letters = (result: (typeof kind.results)[number], language: 'da' | 'en') =>
    events(result).map(([type, decision]) => {
      const words = {
        about: kind.aboutWords(given),
        result: kind.resultWords(given, result),
        body: kind.complaint.body,
      };
      const until = result === 'granted' ? { complaintUntil: null } : {};
      const complaint = complaintWith({ outcome: 'full', boardOutcome: 'hjemvist' });
      const told = telling(String(type), lasting, {
        decision: { ...until, ...(decision as object) },
        words,
        complaint,
        reader: { language },
      });
      return `${told?.subject}\n\n${told?.body}`;
    });

  it.each(kind.results.flatMap((result) => (['da', 'en'] as const).map((lang) => [result, lang] as const)))(
    '%s, in %s, read as sentences',
    (result, lang) => {
      const all = letters(result, lang);
      expect(all.filter((letter) => clumsy.test(letter))).toEqual([]);
      for (const letter of all.slice(0, 2)) {
        expect(letter).toContain(kind.aboutWords(given)[lang]);
        expect(letter).toContain(kind.resultWords(given, result)[lang]);
      }
    },
  );
});
