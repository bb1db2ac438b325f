import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { ActRegistry } from '../../../kernel/act/registry.ts';
import { lawActs } from '../../../law/index.ts';
import { peopleActs } from '../../../people/index.ts';
import type { CaseRow } from '../queries/rows.ts';
import { testViewer } from '../testing/fixture.ts';
import { dueWords, lastWords, type Reader, reasonWords } from './row-words.ts';

const reader = (lang: 'da' | 'en'): Reader => ({
  lang,
  viewer: testViewer(),
  acts: new ActRegistry([...peopleActs, ...lawActs]),
});
const row = (over: Partial<CaseRow>) =>
  ({
    lawDue: null,
    lawDueRule: null,
    lawOverdueRule: null,
    lawOverdueSince: null,
    contactSince: null,
    reason: null,
    lastAct: null,
    ...over,
  }) as CaseRow;
const due = { lawDue: plainDate('2026-12-01'), lawDueRule: 'kontakt.foerste_samtale' };
const overdue = { lawOverdueSince: plainDate('2026-10-01'), lawOverdueRule: 'kontakt.visitation.endelig' };

describe('what the list says of the law', () => {
  it('names the duty and its day; what is overdue goes first', () => {
    expect(dueWords(row(due), reader('da'))).toBe('Første samtale: 1. dec.');
    expect(dueWords(row({ ...due, ...overdue }), reader('da'))).toBe('Endelig visitation: 1. okt.');
    expect(dueWords(row(due), reader('en'))).toMatch(/: 1 Dec$/);
    expect(dueWords(row({}), reader('da'))).toBeNull();
  });

  it('says why a case presses', () => {
    expect(reasonWords(row({ ...overdue, reason: 'law-overdue' }), reader('da'))).toBe(
      'Endelig visitation skulle være sket 1. okt.',
    );
    expect(reasonWords(row({ ...due, reason: 'law-due-soon' }), reader('da'))).toBe('Første samtale: senest 1. dec.');
  });

  it('keeps the id of a rule that the law of the day does not have: better than nothing', () => {
    expect(dueWords(row({ ...due, lawDueRule: 'kontakt.gammel' }), reader('da'))).toBe('kontakt.gammel: 1. dec.');
  });

  it('tells that a judgement was written down', () => {
    expect(lastWords(row({ lastAct: 'answer-law-question' }), reader('da'))).toBe('Et skøn skrevet ned');
  });
});
