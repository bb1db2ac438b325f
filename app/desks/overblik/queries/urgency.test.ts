import { addDays, instant, type PlainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { seedAuthorities, seedCase, testNow, testViewer } from '../testing/fixture.ts';
import { parseView } from '../view/view.ts';
import { daysBefore } from '../viewer.ts';
import { listCases } from './rows.ts';
import { levels, type UrgencyFacts, urgencyOf } from './urgency.ts';

const everybody = parseView(new URLSearchParams('omfang=alle'), { scope: 'alle', hasTeam: false });
const viewer = testViewer({ manager: true });
const other = '11111111-1111-4111-8111-111111111111';
const day = (offset: number) => addDays(viewer.today, offset);
const facts = (
  contactStaffId: string | null,
  days: number | null,
  contactChanges = 0,
  lawDue: PlainDate | null = null,
  lawOverdueSince: PlainDate | null = null,
  more: Partial<UrgencyFacts> = {},
): UrgencyFacts => ({
  nextMeetingAt: null,
  reasonsToHear: 0,
  proposalsToStaff: 0,
  threadWaiting: null,
  unsharedNotes: 0,
  jobSearchWaiting: null,
  handOverOn: null,
  ...more,
  contactStaffId,
  contactSince: days === null ? null : daysBefore(testNow, days),
  contactChanges,
  lawDue,
  lawOverdueSince,
});

const calm = (more: Partial<UrgencyFacts>) => facts(other, 400, 0, null, null, more);

describe('why a case presses', () => {
  it.each([
    ['nobody has it', facts(null, null), 'urgent', 'no-contact-person'],
    ['new with me today', facts(viewer.actorId, 0), 'soon', 'new-with-me'],
    ['new with me for 14 days', facts(viewer.actorId, 14), 'soon', 'new-with-me'],
    ['mine for 15 days', facts(viewer.actorId, 15), 'rest', null],
    ['new with a colleague', facts(other, 1), 'rest', null],
    ['three changes, the last within a year', facts(other, 365, 3), 'soon', 'many-changes'],
    ['three changes, long ago', facts(other, 366, 3), 'rest', null],
    ['two changes', facts(other, 1, 2), 'rest', null],
    ['a duty known not to have been done', facts(other, 400, 0, null, day(-1)), 'urgent', 'law-overdue'],
    ['the law sets today', facts(other, 400, 0, day(0)), 'soon', 'law-due-soon'],
    ['the law sets the seventh day', facts(other, 400, 0, day(7)), 'soon', 'law-due-soon'],
    ['the law sets the eighth day', facts(other, 400, 0, day(8)), 'rest', null],
    ['a day of the law that passed and nobody can tell', facts(other, 400, 0, day(-1)), 'rest', null],
    ['a meeting today', calm({ nextMeetingAt: instant('2026-11-24T13:00:00Z') }), 'urgent', 'meeting-today'],
    ['a meeting tomorrow', calm({ nextMeetingAt: instant('2026-11-25T08:00:00Z') }), 'rest', null],
    ['the first minute of tomorrow', calm({ nextMeetingAt: instant('2026-11-24T23:00:00Z') }), 'rest', null],
    [
      'a meeting yesterday that nobody wrote up',
      calm({ nextMeetingAt: instant('2026-11-23T13:00:00Z') }),
      'soon',
      'meeting-not-noted',
    ],
    ['somebody did not come, and nobody heard why', calm({ reasonsToHear: 1 }), 'urgent', 'reason-to-hear'],
    ['a proposal of the citizen', calm({ proposalsToStaff: 1 }), 'soon', 'waits-for-me'],
    ['a message of the citizen', calm({ threadWaiting: 'staff' }), 'soon', 'waits-for-me'],
    ['a message to the citizen', calm({ threadWaiting: 'citizen' }), 'rest', null],
    ['a proposal on job search', calm({ jobSearchWaiting: 'staff' }), 'soon', 'waits-for-me'],
    ['a hand-over that nobody received', calm({ handOverOn: day(3) }), 'soon', 'waits-for-me'],
    ['a note that is not shared', calm({ unsharedNotes: 1 }), 'soon', 'waits-for-me'],
    ['new with me after many changes', facts(viewer.actorId, 3, 5), 'soon', 'new-with-me'],
  ] as const)('%s', (_name, given, level, reason) => expect(urgencyOf(given, viewer)).toEqual({ level, reason }));
});

describe.each(engines())('urgency on %s', (engine) => {
  const database = useDatabase(engine);

  beforeAll(async () => {
    await seedAuthorities(database);
    const contacts = [null, viewer.actorId, other];
    const ages = [0, 13, 14, 15, 300, 365, 366, 2000];
    let n = 0;
    for (const contact of contacts)
      for (const days of ages)
        for (const changes of [0, 2, 3, 7]) {
          const since = contact === null ? null : daysBefore(testNow, days);
          const over = { contact_staff_id: contact, contact_since: since, contact_changes: changes };
          const due = [null, day(-1), day(3), day(30)][n % 4] ?? null;
          const overdue = n % 5 === 0 ? day(-2) : null;
          const law = { law_due: due, law_overdue_since: overdue };
          const talks = {
            next_meeting_at: ['2026-11-24T13:00:00Z', '2026-11-20T13:00:00Z', null, null, null][n % 5] ?? null,
            reasons_to_hear: n % 11 === 0 ? 1 : 0,
            proposals_to_staff: n % 7 === 0 ? 2 : 0,
            thread_waiting: n % 6 === 0 ? ('staff' as const) : null,
            unshared_notes: n % 13 === 0 ? 1 : 0,
            job_search_waiting: n % 17 === 0 ? ('staff' as const) : null,
            hand_over_on: n % 19 === 0 ? day(5) : null,
          };
          await seedCase(database, `Borger ${String.fromCharCode(97 + (n++ % 26))}`, { ...over, ...law, ...talks });
        }
    await seedCase(database, 'Lukket', { closed: true });
  });

  it('is the same in SQL as in TypeScript, and sorts the list', async () => {
    const scope = { authorityId: 860, actorId: viewer.actorId, caseScope: 'all' };
    const rows = await inScope(database, scope, (tx) => listCases(tx, viewer, everybody, 'all'));
    expect(rows).toHaveLength(96);
    for (const row of rows) expect({ level: row.level, reason: row.reason }).toEqual(urgencyOf(row, viewer));
    const order = rows.map(({ level }) => levels.indexOf(level));
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(3);
  });

  it('leaves closed cases alone', async () => {
    const scope = { authorityId: 860, actorId: viewer.actorId, caseScope: 'all' };
    const closed = { ...everybody, scope: 'afsluttede' as const };
    const rows = await inScope(database, scope, (tx) => listCases(tx, viewer, closed, 'all'));
    expect(rows).toMatchObject([{ name: 'Lukket', level: 'rest', reason: null }]);
  });
});
