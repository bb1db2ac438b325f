import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyAct } from '../../kernel/act/act.ts';

import { decide, uuid } from '../../people/testing/decide.ts';
import { maja, nothingElse } from '../testing/decisions.ts';
import { testKinds as kinds } from '../testing/kinds.ts';
import { complaintActs } from './acts.ts';
import { firstDueOn } from './complaint.ts';
import { KeptComplaint } from './testing/after.ts';
import { lesson, loaded, refusal } from './testing/complaints.ts';
import { complaintView } from './view.ts';

const acts = new Map(complaintActs(kinds).map((one) => [one.name, one]));
const actOf = (name: string): AnyAct => {
  const found = acts.get(name);
  if (!found) throw new Error(`no act ${name}`);
  return found;
};

const anything = fc.oneof(
  ...['full', 'partly', 'maintained'].map((outcome) =>
    fc.constant({ act: 'reassess-complaint', input: { outcome, reasons: 'Fordi', ...lesson } }),
  ),
  ...['yes', 'no'].map((stands) => fc.constant({ act: 'answer-if-complaint-stands', input: { stands } })),
  fc.constant({ act: 'record-if-complaint-stands', input: { stands: 'no-answer' } }),
  fc.constant({ act: 'forward-complaint', input: {} }),
  fc.constant({ act: 'drop-complaint', input: { channel: 'telephone' } }),
  ...['afvist', 'hjemvist'].map((outcome) =>
    fc.constant({ act: 'record-board-decision', input: { outcome, words: 'Ny høring', ...lesson } }),
  ),
);
const noon = (on: PlainDate) => `${on}T11:00:00.000Z`;

/** A complaint that came so many days after the decision, and everything tried on it; after each try some days pass. */
function live(
  after: number,
  tries: readonly { act: string; input: object; days: number }[],
  look: (kept: KeptComplaint, on: PlainDate) => void,
) {
  const decision = refusal();
  let on = addDays(decision.decidedOn as PlainDate, after);
  const kept = new KeptComplaint();
  const moment = () => ({ today: on, now: noon(on) });
  const came = decide(
    actOf('complain'),
    { decision, others: nothingElse, pending: false },
    { decisionId: decision.id },
    { ...moment(), actor: maja },
  );
  if (!came.ok) throw new Error(came.code);
  kept.keep(came.events, noon(on));
  look(kept, on);
  for (const { act, input, days } of tries) {
    const given = { complaintId: uuid(800), ...input, ...(act === 'record-board-decision' ? { on } : {}) };
    const done = decide(actOf(act), loaded(kept.complaint), given, moment());
    if (done.ok) kept.keep(done.events, noon(on));
    look(kept, on);
    on = addDays(on, days);
    look(kept, on);
  }
}

describe('no complaint passes its days unnoticed', () => {
  it('whatever is done, and whatever is left undone', () => {
    const tries = fc.array(fc.tuple(anything, fc.integer({ min: 0, max: 40 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), tries, (after, given) => {
        let wasLate = false;
        live(
          after,
          given.map(([one, days]) => ({ ...one, days })),
          (kept, on) => {
            const { complaint } = kept;
            const view = complaintView(complaint, on);
            const withAuthority = complaint.state === 'received' || complaint.state === 'to-forward';
            expect(view.late).toBe(withAuthority && complaint.dueOn < on);
            // Said without the view's own words: four weeks, or at once, and neither assessed nor sent on nor over.
            const first = firstDueOn(complaint.receivedOn, complaint.late);
            const untouched =
              complaint.outcome === null && complaint.forwardedOn === null && complaint.closedAt === null;
            if (untouched && on > first) expect(view).toMatchObject({ late: true, kept: false });
            if (complaint.outcome === 'maintained' && withAuthority && on > first) expect(view.late).toBe(true);
            // Nothing that is open is nobody's.
            const open = !['upheld', 'decided', 'dropped'].includes(complaint.state);
            expect(view.turn === 'nobody').toBe(!open);
            if (complaint.state === 'awaits-citizen' && on > complaint.dueOn) expect(view.step).toBe('no-answer');
            // What was once late can never be said to have been kept.
            wasLate ||= view.late;
            if (wasLate) expect(view.kept).toBe(false);
          },
        );
      }),
      { numRuns: 400 },
    );
  });
});
