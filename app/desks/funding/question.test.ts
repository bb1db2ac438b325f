import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { queryOf, readQuestion } from './question.ts';

const today = plainDate('2026-11-26');
const read = (query: string) => {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) values[name] = [...(values[name] ?? []), value];
  return readQuestion(values, today);
};

describe('a question in an address', () => {
  it('is none before anything was asked', () => {
    expect(read('')).toMatchObject({ asked: false, problems: [] });
  });

  it('is the same again when it is written as an address', () => {
    const { question } = read(
      'nu=ledighedsydelse&akasse=nej&alder=25-29&uddannelse=skilled&uger=12&boern=ja&erklaering=ja&slags=amu&lister=regional&lister=seks_uger&sted=net&dag=2026-09-01&laeser=skole',
    );
    expect(read(queryOf(question).toString()).question).toEqual(question);
    expect(question).toMatchObject({
      lists: ['regional', 'seks_uger'],
      reader: 'school',
      taught: 'net',
      on: '2026-09-01',
    });
  });

  it('takes the day from three boxes', () => {
    expect(read('nu=employed&dag.day=1&dag.month=9&dag.year=2026').question.on).toBe('2026-09-01');
  });

  it('says what cannot be read, and keeps no strange words', () => {
    const asked = read('nu=%3Cscript%3E&uger=mange&dag=1999-01-01&kursus=1&slags=alt&laeser=alle');
    expect(asked.problems).toEqual(['weeks', 'on']);
    expect(asked.question).toMatchObject({ courseId: null, kind: null, reader: 'citizen', on: today });
    expect(asked.question.situation.lives).toBe('jobless');
  });

  it('needs the weeks of whoever is without work, and of nobody else', () => {
    expect(read('nu=jobless&uger=').problems).toEqual(['weeks']);
    expect(read('nu=employed&uger=').problems).toEqual([]);
  });

  it('names the lists only where no course of the catalogue is named', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const { question } = read(`nu=employed&kursus=${id}&slags=amu&lister=regional`);
    expect(queryOf(question).toString()).not.toContain('lister');
  });
});
