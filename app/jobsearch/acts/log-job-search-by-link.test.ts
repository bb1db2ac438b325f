import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/actors.ts';
import { logJobSearchByLink as act } from './log-job-search-by-link.ts';

const link = { id: uuid(900), validUntil: '2026-12-08T09:42:00.000Z', usedAt: null };
const state = (over: object = {}) => ({ closed: false, link, ...over });
const input = { token: 'x'.repeat(43), title1: 'Pedel' };
const holder = { ...maja, id: link.id, name: 'Svar på link' };

describe('log-job-search-by-link', () => {
  it('writes up to three lines, today where no day is given, and uses the link up', () => {
    const given = { ...input, company1: 'Skolen', title2: 'Kok', day2: '2026-11-20', title3: 'Chauffør' };
    const decision = decide(act, state(), given, { actor: holder });
    const writes = writesOf(act, decision);
    expect(writes[0]).toMatchObject({ op: 'update', table: 'answer_link', key: { id: link.id, used_at: null } });
    expect(writes.filter(({ op, table }) => op === 'insert' && table === 'job_search_entry')).toMatchObject([
      { row: { title: 'Pedel', company: 'Skolen', on_day: '2026-11-24', source: 'link' } },
      { row: { title: 'Kok', on_day: '2026-11-20' } },
      { row: { title: 'Chauffør' } },
    ]);
    expect(JSON.stringify(eventOf(decision))).not.toContain(input.token);
    expect(said(act, decision).staff).toEqual([
      'Der blev svaret på linket til joblog: Pedel hos Skolen den 24. november 2026, Kok den 20. november 2026 og Chauffør den 24. november 2026.',
    ]);
  });

  it.each([
    ['over', { closed: true }, {}, null],
    ['over', { link: { ...link, usedAt: '2026-11-24T08:00:00.000Z' } }, {}, null],
    ['over', { link: { ...link, validUntil: '2026-11-24T09:42:00.000Z' } }, {}, null],
    ['no-title', {}, { company2: 'Kroen' }, 'title2'],
    ['day-ahead', {}, { day1: '2026-11-25' }, 'day1'],
  ] as const)('refuses: %s', (code, over, more, field) => {
    const decision = decide(act, state(over), { ...input, ...more }, { actor: holder });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('is done by nobody but the one side, and reads no form beforehand', () => {
    expect(act.who).toEqual([{ roles: ['citizen'], relations: ['self'] }]);
    expect([act.choices, act.prefill]).toEqual([undefined, undefined]);
  });
});
