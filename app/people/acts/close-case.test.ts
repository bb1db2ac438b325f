import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, day, decide, eventsOf, factRow, fieldOf, said, today, writesOf } from '../testing/decide.ts';
import { closeCase as act } from './close-case.ts';

const input = { reason: 'job', closedOn: '2026-11-20' };

describe('close-case', () => {
  it('ends benefit, contact person and every access the same day', () => {
    const facts = [
      factRow({ value: 'dagpenge' }),
      factRow({ kind: 'dimittend', value: { uddannelseAfsluttet: '2025-12-01' } }),
    ];
    const decision = decide(act, caseWith(facts), input);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'people.fact-recorded',
      'people.fact-recorded',
      'people.case-closed',
    ]);
    const writes = writesOf(act, decision);
    expect(writes.filter(({ op, table }) => op === 'insert' && table === 'fact')).toMatchObject([
      { row: { valid_until: '2026-11-21' } },
      { row: { valid_until: '2026-11-21' } },
    ]);
    expect(writes).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          table: 'citizen_case',
          set: { closed_on: '2026-11-20', close_reason: 'job', moved_to: null },
        }),
        expect.objectContaining({ table: 'contact_person', set: { until_at: expect.any(String) } }),
        expect.objectContaining({ table: 'access_grant', set: { revoked_at: expect.any(String) } }),
      ]),
    );
    expect(said(act, decision)).toEqual({
      citizen: [
        'Vi skrev, at din ydelse (dagpenge) sluttede 20. november 2026.',
        'Vi skrev, at din ret som dimittend sluttede 20. november 2026.',
        'Tillykke med jobbet. Din sag hos os er afsluttet.',
      ],
      staff: [
        'Dagpenge sluttede 20. november 2026.',
        'Retten som dimittend sluttede 20. november 2026.',
        'Sagen blev afsluttet 20. november 2026. Borgeren har fået arbejde.',
      ],
    });
  });

  it('leaves alone what is over, what is no benefit, and what was superseded', () => {
    const facts = [
      factRow({ validUntil: plainDate('2026-03-01') }),
      factRow({ value: 'ingen', validFrom: plainDate('2026-03-01') }),
      factRow({ supersededAt: '2026-02-01T00:00:00.000Z' }),
      factRow({ kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' } }),
    ];
    expect(eventsOf(decide(act, caseWith(facts), input))).toHaveLength(1);
  });

  it('takes a benefit that has not begun away', () => {
    const decision = decide(act, caseWith([factRow({ validFrom: day(30) })]), { ...input, closedOn: today });
    const inserts = writesOf(act, decision).filter(({ op, table }) => op === 'insert' && table === 'fact');
    expect(inserts).toEqual([]);
  });

  it('says what the other reason was', () => {
    const decision = decide(act, caseWith(), { ...input, reason: 'other', text: 'Flyttet sammen med sin kæreste.' });
    expect(said(act, decision)).toEqual({
      citizen: ['Din sag hos os er afsluttet. Du kan altid henvende dig igen.'],
      staff: ['Sagen blev afsluttet 20. november 2026. Noget andet: Flyttet sammen med sin kæreste.'],
    });
  });

  it.each<[string, string | null, object, object]>([
    ['case-closed', null, { closed: true }, input],
    ['text-missing', 'text', {}, { ...input, reason: 'other' }],
    ['in-future', 'closedOn', {}, { ...input, closedOn: day(1) }],
    ['before-opening', 'closedOn', { openedOn: plainDate('2026-11-21') }, input],
  ])('refuses: %s', (code, field, over, given) => {
    const decision = decide(act, caseWith([], over), given);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('knows a closed list of reasons', () => {
    expect(act.input.safeParse({ caseId: crypto.randomUUID(), ...input, reason: 'moved' }).success).toBe(false);
  });
});
