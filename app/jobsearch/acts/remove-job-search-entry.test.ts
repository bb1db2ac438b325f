import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/actors.ts';
import { removeJobSearchEntry as act } from './remove-job-search-entry.ts';

const entry = { id: uuid(800), title: 'Pedel', company: null, onDay: '2026-11-23' };
const input = { entryId: uuid(800) };

describe('remove-job-search-entry', () => {
  it('hides the line, takes back what the law was told, and says who did it', () => {
    const decision = decide(act, { closed: false, entry }, input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'job_search_entry', key: { id: uuid(800) }, set: { removed_at: expect.any(String) } },
      { op: 'update', table: 'law_entry', key: { subject_id: uuid(800), kind: 'joblog' } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Anna Holm slettede Pedel den 23. november 2026 fra din log.']);
    const own = decide(act, { closed: false, entry }, input, { actor: maja });
    expect(said(act, own).citizen).toEqual(['Du slettede Pedel den 23. november 2026 fra din log.']);
  });

  it.each([
    ['case-closed', { closed: true, entry }],
    ['gone', { closed: false, entry: null }],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
