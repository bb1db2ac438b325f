import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { placementWith, runningWith, thePlacement, writingWith } from '../testing/placement.ts';
import { endPlacement as act } from './end-placement.ts';

const go = (over: object = {}, state = writingWith()) =>
  decide(act, state, { placementId: thePlacement, endedOn: '2026-11-24', endReason: 'company-ended', ...over });
const tables = (decision: ReturnType<typeof go>) => writesOf(act, decision).map(({ table }) => table);

describe('end-placement', () => {
  it('before time tells the law the real day, drops what was planned and asks the company how it went', () => {
    const decision = go();
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'placement', set: { state: 'ended', ended_on: '2026-11-24', end_reason: 'company-ended' } },
      { table: 'placement_follow_up', key: { state: 'planned' }, set: { state: 'dropped' } },
      { op: 'update', table: 'law_entry', key: { subject_id: thePlacement, kind: 'tilbud' } },
      { op: 'insert', table: 'law_entry', row: { valid_from: '2026-11-09', valid_until: '2026-11-25' } },
      { table: 'company_link', row: { purpose: 'assessment' } },
      { table: 'company_message' },
      { table: 'placement', set: { assessment_asked_at: expect.any(String) } },
      { table: 'plan_card', set: { state: 'stopped' } },
      { table: 'case_overview' },
      { table: 'law_entry' },
      { table: 'law_entry' },
    ]);
    expect(said(act, decision).citizen[0]).toBe('Praktik hos Café Nord er slut den 24. november 2026.');
  });

  it('as agreed tells the law nothing new, and the card is done', () => {
    const decision = go({ endedOn: '2026-12-06', endReason: 'done' });
    expect(writesOf(act, decision).find(({ table }) => table === 'plan_card')).toMatchObject({
      set: { state: 'done' },
    });
    const offers = writesOf(act, decision).filter(
      (one) => one.op === 'insert' && one.table === 'law_entry' && one.row.kind === 'tilbud',
    );
    expect(offers).toEqual([]);
  });

  it('that never began is taken back from the law', () => {
    const ahead = runningWith({ startsOn: '2026-12-07' as never, endsOn: '2027-01-03' as never });
    const decision = go({ endReason: 'other' }, writingWith(ahead));
    expect(writesOf(act, decision)).toContainEqual(
      expect.objectContaining({ op: 'update', table: 'law_entry', key: expect.objectContaining({ kind: 'tilbud' }) }),
    );
    expect(tables(decision)).not.toContain('company_message');
  });

  it('of one that is prolonged leaves law and card to the other', () => {
    const decision = go(
      { endedOn: '2026-12-06', endReason: 'done' },
      writingWith(runningWith(), { isProlonged: true }),
    );
    expect(tables(decision)).toEqual(['placement', 'placement_follow_up']);
  });

  it('of a small job tells the law nothing', () => {
    const decision = go({}, writingWith(runningWith({ kind: 'smaajob' })));
    const offers = writesOf(act, decision).filter(
      (one) => one.op === 'insert' && one.table === 'law_entry' && one.row.kind === 'tilbud',
    );
    expect(offers).toEqual([]);
  });

  it('refuses what is not granted, and a day after the last', () => {
    expect(codeOf(go({}, writingWith(placementWith())))).toBe('not-granted');
    expect([codeOf(go({ endedOn: '2026-12-07' })), fieldOf(go({ endedOn: '2026-12-07' }))]).toEqual([
      'late',
      'endedOn',
    ]);
    expect(codeOf(go({}, writingWith(runningWith(), { closed: true })))).toBe('case-closed');
  });
});
