import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { FundCase } from '../queries/fund-cases.ts';
import { fits, isOnTheWay, waitsIn } from './waits.ts';

const today = plainDate('2026-11-24');
const plan = {
  goal: 'Et job med mennesker',
  jobTitle: null,
  nextStep: 'Skriver cv',
  nextStepOn: null,
  proposalsToStaff: 0,
  proposalsToCitizen: 0,
};
const talks = {
  threadWaiting: null,
  invitedUntil: null,
  nextMeetingAt: null,
  nextMeetingForm: null,
  unsharedNotes: 0,
  reasonsToHear: 0,
};
const months = {
  limit: 410,
  used: 120,
  weeks: 3,
  lastDay: plainDate('2027-01-31'),
  takesOverOn: plainDate('2027-02-01'),
  certain: false,
};
const one = (over: Partial<FundCase> = {}): FundCase => ({
  caseId: 'c',
  personId: 'p',
  authorityId: 860,
  name: 'Maja Østergaard',
  house: 'Hjørring',
  birthDate: plainDate('1985-07-07'),
  contactName: 'Bo Dahl',
  plan,
  talks,
  months,
  handOver: null,
  ...over,
});
const waits = (over: Partial<FundCase>) => waitsIn(one(over), today).map(({ on, what }) => `${on}: ${what}`);

describe('whose turn it is', () => {
  it('is nobody’s where nothing is open', () => {
    expect(waits({})).toEqual([]);
  });

  it('is mine for what the citizen proposed, wrote, or may tell, and for a note that is not shared', () => {
    expect(
      waits({
        plan: { ...plan, proposalsToStaff: 2 },
        talks: { ...talks, threadWaiting: 'staff', unsharedNotes: 1, reasonsToHear: 1 },
      }),
    ).toEqual(['me: reason', 'me: proposal', 'me: message', 'me: note']);
  });

  it('is the citizen’s for proposals, messages and booking until its last day', () => {
    const asked = { ...talks, threadWaiting: 'citizen', invitedUntil: today };
    expect(waits({ plan: { ...plan, proposalsToCitizen: 1 }, talks: asked })).toEqual([
      'citizen: proposal',
      'citizen: message',
      'citizen: booking',
    ]);
    expect(waits({ talks: { ...talks, invitedUntil: plainDate('2026-11-23') } })).toEqual([]);
  });

  it('is mine when the jobcentre takes over within two weeks, then the jobcentre’s until it has received', () => {
    const soon = { ...months, takesOverOn: plainDate('2026-12-01') };
    expect(waits({ months: soon })).toEqual(['me: hand-over']);
    const handOver = { takesOverOn: plainDate('2026-12-01'), receivedByName: null };
    expect(waits({ months: soon, handOver })).toEqual(['jobcentre: receive']);
    expect(waits({ months: soon, handOver: { ...handOver, receivedByName: 'Bo Dahl' } })).toEqual([]);
  });

  it('is the jobcentre’s once it has taken over', () => {
    const handOver = { takesOverOn: today, receivedByName: 'Bo Dahl' };
    expect(waits({ talks: { ...talks, threadWaiting: 'staff' }, handOver })).toEqual(['jobcentre: message']);
  });

  it('is the jobcentre’s while nobody there is the contact person', () => {
    expect(waits({ contactName: null })).toEqual(['jobcentre: contact']);
  });

  it('says nothing of parts that are not shared', () => {
    expect(waits({ plan: null, talks: null, months: null })).toEqual([]);
  });
});

describe('ready filters', () => {
  it('finds those without a next step, with a meeting within a week, and on the way to the jobcentre', () => {
    expect(fits(one(), 'no-step', today)).toBe(false);
    expect(fits(one({ plan: { ...plan, nextStep: null } }), 'no-step', today)).toBe(true);
    const meeting = (at: string) => one({ talks: { ...talks, nextMeetingAt: instant(at) } });
    expect(fits(meeting('2026-11-30T09:00:00.000Z'), 'meeting', today)).toBe(true);
    expect(fits(meeting('2026-12-10T09:00:00.000Z'), 'meeting', today)).toBe(false);
    expect(isOnTheWay(one(), today)).toBe(false);
    const soon = { ...months, takesOverOn: plainDate('2026-12-01') };
    expect(fits(one({ months: soon }), 'hand-over', today)).toBe(true);
    expect(fits(one({ contactName: null }), 'jobcentre', today)).toBe(true);
    expect(fits(one(), 'me', today)).toBe(false);
  });
});
