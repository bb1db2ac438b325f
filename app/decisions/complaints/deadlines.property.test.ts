import { addDays, isWorkingDay, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, eventOf } from '../../people/testing/decide.ts';
import { complaintUntil } from '../policy.ts';
import { nothingElse } from '../testing/decisions.ts';
import { testKinds as kinds } from '../testing/kinds.ts';
import { answerIfComplaintStands } from './acts/answer-if-complaint-stands.ts';
import { forwardComplaint } from './acts/forward-complaint.ts';
import { reassessComplaint } from './acts/reassess-complaint.ts';
import { recordComplaint } from './acts/record-complaint.ts';
import { KeptComplaint } from './testing/after.ts';
import { lesson, loaded, refusal, theComplaint } from './testing/complaints.ts';

/** Said anew, without the code's own arithmetic. */
const dayAfter = (from: PlainDate, days: number): PlainDate =>
  plainDate(new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
const open = (day: PlainDate): PlainDate => (isWorkingDay(day) ? day : open(dayAfter(day, 1)));

const start = plainDate('2026-01-01');
/** Two years: Christmas, Easter and every weekday are among the days. */
const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => dayAfter(start, days));
const noon = (on: PlainDate) => `${on}T11:00:00.000Z`;
const at = (on: PlainDate) => ({ today: on, now: noon(on) });
const about = { complaintId: theComplaint };

const came = (decidedOn: PlainDate, receivedOn: PlainDate, gotLetterOn?: PlainDate) => {
  const decision = refusal({ decidedOn, complaintUntil: complaintUntil(decidedOn) });
  const state = { decision, others: nothingElse, pending: false };
  const given = { decisionId: decision.id, channel: 'telephone', receivedOn, ...(gotLetterOn ? { gotLetterOn } : {}) };
  return decide(recordComplaint(kinds), state, given, at(receivedOn));
};

/** A complaint that lies here, `after` days after a decision on some day. */
function lies(decidedOn: PlainDate, after: number) {
  const receivedOn = dayAfter(decidedOn, after);
  const received = came(decidedOn, receivedOn);
  if (!received.ok) throw new Error(received.code);
  const kept = new KeptComplaint();
  kept.keep(received.events, noon(receivedOn));
  return { receivedOn, kept };
}

describe('the days of a complaint', () => {
  it('four weeks to complain (retssikkerhedsloven § 67), and whatever comes later is received all the same', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 70 }), fc.option(fc.nat(20)), (decidedOn, after, post) => {
        const receivedOn = dayAfter(decidedOn, after);
        const gotLetterOn = post === null ? undefined : dayAfter(decidedOn, Math.min(post, after));
        const last = open(dayAfter(gotLetterOn ?? decidedOn, 28));
        const { data } = eventOf(came(decidedOn, receivedOn, gotLetterOn));
        const late = receivedOn > last;
        expect(data).toMatchObject({ complaintUntil: last, late });
        // Assessed and sent on within four weeks (§ 66 and BEK 861/2025 § 11); a late one at once.
        expect(data).toMatchObject({ dueOn: late ? open(dayAfter(receivedOn, 1)) : dayAfter(receivedOn, 28) });
      }),
      { numRuns: 300 },
    );
  });

  it('what is maintained is sent on within the same four weeks from the day it came, not from the day it was assessed', () => {
    const days = fc.tuple(fc.nat(45), fc.nat(45), fc.nat(45));
    fc.assert(
      fc.property(anyDay, days, (decidedOn, [after, assessing, sending]) => {
        const { kept, receivedOn } = lies(decidedOn, after);
        const { dueOn, late } = kept.complaint;
        const assessedOn = addDays(receivedOn, assessing);
        const maintained = { ...about, outcome: 'maintained', reasons: 'Se sagen' };
        const assessed = decide(reassessComplaint(kinds), loaded(kept.complaint), maintained, at(assessedOn));
        if (!assessed.ok) throw new Error(assessed.code);
        kept.keep(assessed.events, noon(assessedOn));
        expect(kept.complaint).toMatchObject({ state: 'to-forward', dueOn, late });
        const sentOn = addDays(assessedOn, sending);
        const sent = eventOf(decide(forwardComplaint(kinds), loaded(kept.complaint), about, at(sentOn))).data;
        const last = late ? open(dayAfter(receivedOn, 1)) : dayAfter(receivedOn, 28);
        expect(sent).toMatchObject({ forwardedOn: sentOn, overdue: sentOn > last });
      }),
      { numRuns: 200 },
    );
  });

  it('whoever got right in part has four weeks to answer, and then it is sent on within 14 days (BEK 861/2025 § 11)', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(28), fc.nat(28), (decidedOn, assessing, answering) => {
        const { kept, receivedOn } = lies(decidedOn, 0);
        const assessedOn = addDays(receivedOn, assessing);
        const partly = { ...about, outcome: 'partly', reasons: 'Du har ret i noget', ...lesson };
        const assessed = decide(reassessComplaint(kinds), loaded(kept.complaint), partly, at(assessedOn));
        if (!assessed.ok) throw new Error(assessed.code);
        kept.keep(assessed.events, noon(assessedOn));
        expect(kept.complaint).toMatchObject({ answerUntil: open(dayAfter(assessedOn, 28)) });
        const answeredOn = addDays(assessedOn, answering);
        const yes = { ...about, stands: 'yes' };
        const answered = decide(answerIfComplaintStands(kinds), loaded(kept.complaint), yes, at(answeredOn));
        expect(eventOf(answered).data).toMatchObject({ dueOn: dayAfter(answeredOn, 14) });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2026-11-26', '2026-12-24', 'a Thursday to a Thursday; the day before Christmas is no public holiday'],
    ['2026-11-27', '2026-12-28', 'Christmas Day, Boxing Day and a Sunday are passed over'],
    ['2026-03-05', '2026-04-07', 'Maundy Thursday and the rest of Easter'],
    ['2026-10-24', '2026-11-23', 'a Saturday to the Monday'],
  ])('decided on %s: %s, %s', (decidedOn, until) => {
    expect(complaintUntil(plainDate(decidedOn))).toBe(until);
  });
});
