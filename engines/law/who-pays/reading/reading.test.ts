import { describe, expect, it } from 'vitest';
import { danishLaw } from '../../danish-law.ts';
import { plainDate } from '../../dates/index.ts';
import { type SchemeId, schemeIds } from '../answer.ts';
import { entriesOfSituation, type Situation } from '../situation.ts';
import { courses } from '../table/courses.ts';
import { whoPays } from '../who-pays.ts';
import { readingFor } from './index.ts';
import type { Reader } from './reading.ts';

const on = plainDate('2026-09-01');
const jobless: Situation = {
  lives: 'jobless',
  insured: true,
  age: '30-plus',
  education: 'none',
  weeks: 6,
  children: false,
  declaration: false,
};

const read = (reader: Reader, courseId: string | null, situation: Partial<Situation> = {}) => {
  const course = courses.find(({ id }) => id === courseId)?.facts ?? null;
  const reading = readingFor(
    whoPays(danishLaw, { entries: entriesOfSituation({ ...jobless, ...situation }, on), course, on }),
    reader,
  );
  const items = reading.sections.flatMap((section) => section.items);
  const of = (id: SchemeId) => items.find(({ scheme }) => scheme === id);
  const text = (item: (typeof items)[number] | undefined) => item?.lines.map(({ da }) => da).join(' ') ?? '';
  return { ...reading, items, of, text, all: items.map(text).join(' ') };
};

describe('to the citizen', () => {
  it('the result comes first: a right, what somebody may give, what is missing, whom to ask', () => {
    expect(read('citizen', 'K1').result.da).toBe('Du kan få kurset betalt.');
    expect(read('citizen', 'K2').result.da).toBe('Kommunen kan betale kurset.');
    expect(read('citizen', 'K8', { lives: 'employed' }).result.da).toBe('Du kan måske få kurset betalt.');
    expect(read('citizen', 'K1', { lives: 'employed' }).result.da).toBe('Det kan du spørge om.');
  });

  it('the best way is whole: why, who pays, what one lives on, what to do now', () => {
    const { sections, text } = read('citizen', 'K1');
    const best = text(sections[0]?.items[0]);
    for (const part of ['Det koster dig 0 kr.', 'Imens: dine egne dagpenge', 'Det gør du nu: Vælg kurset på listen.'])
      expect(best).toContain(part);
  });

  it('what does not fit stands in the fold, with the reason', () => {
    const { against, items } = read('citizen', 'K1');
    expect(items.some(({ standing }) => standing === 'no')).toBe(false);
    expect(against.find(({ scheme }) => scheme === 'T04')?.lines[0]?.da).toContain(
      'lukkede for nye den 31. januar 2026',
    );
  });
});

describe('to the caseworker', () => {
  it('every scheme once, with paragraphs, and what is missing', () => {
    const { items, of } = read('caseworker', 'K1');
    expect(items.map(({ scheme }) => scheme).sort()).toEqual([...schemeIds].sort());
    expect(of('T02c')?.missing).toMatchObject([{ kind: 'fact', fact: 'arbejdsgivererklaering' }]);
    expect(of('T01')?.law[0]).toContain('LAB § 48 (LBK nr. 280');
  });

  it('nothing is said of who decides where the act was not read', () => {
    const { of, text } = read('caseworker', 'K1');
    expect(text(of('T10'))).not.toContain('afgør');
    expect(text(of('T01'))).toContain('A-kassen afgør.');
  });
});

describe('to the school', () => {
  it('the bill goes to the municipality, in full, and its yes comes before the start', () => {
    const { result, lead, all, law } = read('school', 'K1');
    expect(result.da).toBe('Regningen går til kommunen.');
    expect(lead?.da).toContain('Deltageren betaler 0 kr.');
    for (const part of ['Skriv kommunen som rekvirent', 'før kurset begynder', 'Kommunen melder deltageren til'])
      expect(all).toContain(part);
    expect(law.some((cite) => cite.startsWith('BETALINGSLOVEN § 2, stk. 4'))).toBe(true);
  });

  it('absence is told to the fund in the six weeks, else to the municipality', () => {
    expect(read('school', 'K1').all).toContain('Fortæl a-kassen');
    expect(read('school', 'K2').all).toContain('Fortæl straks kommunen');
  });

  it('on ledighedsydelse the fund has no part in the six weeks (§ 48, stk. 5)', () => {
    const school = read('school', 'K1', { insured: false, lives: 'ledighedsydelse', education: 'skilled' });
    expect(school.result.da).toBe('Regningen går til kommunen.');
    expect(school.all).not.toContain('kassen');
  });

  it('the pool for large lay-offs is no private arrangement', () => {
    const { result } = read('school', 'K3', { lives: 'mass-layoff', declaration: true });
    expect(result.da).toBe('Spørg kommunen, om puljen til større afskedigelser betaler.');
  });

  it('nobody is billed before somebody has agreed', () => {
    const { result, items } = read('school', 'K1', { lives: 'employed' });
    expect(result.da).toBe('Ingen har sagt ja til at betale endnu.');
    expect(items.map(({ title }) => title.da).slice(0, 3)).toEqual([
      'Kommunen er ikke rekvirent',
      'Arbejdsgiveren betaler selv',
      'VEU-godtgørelse',
    ]);
  });
});

describe('to the company', () => {
  it('a declaration holds three things', () => {
    const { of, text } = read('company', 'K3');
    const declaration = text(of('T02c'));
    for (const part of ['uden løntilskud', 'Kurset er aftalt', 'lige efter kurset'])
      expect(declaration).toContain(part);
  });

  it('the subsidy to an apprentice is in kroner, and applied for in time', () => {
    const apprentice = read('company', 'K8');
    expect(apprentice.text(apprentice.of('T07'))).toContain('I får 45 kr. i timen i oplæringen');
    const fromWork = read('company', 'K8', { lives: 'employed' });
    expect(fromWork.text(fromWork.of('T07b'))).toContain('I får 30 kr. i timen i oplæringen, højst to år');
    expect(fromWork.text(fromWork.of('T07b'))).toContain('senest en måned efter');
    expect(fromWork.text(fromWork.of('T07b'))).not.toContain('Find en læreplads');
  });

  it('a course at hiring is applied for before money is spent', () => {
    const hired = read('company', 'K1', { lives: 'newly-hired', insured: false, weeks: 40 });
    expect(hired.text(hired.of('T03'))).toContain('før I bruger penge på kurset');
  });
});
