import { addDays, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { entryWays } from './entry.ts';
import { type ForeignEntry, joblogFile, mostLines, readJoblogFile } from './joblog-file.ts';

const today = plainDate('2026-11-24');
const whole: ForeignEntry = {
  foreignId: 'jn-1',
  kind: 'job',
  title: 'Pedel',
  onDay: plainDate('2026-11-20'),
  company: 'Skolen; afd. 2',
  postcode: '9800',
  city: 'Hjørring',
  hours: 'part',
  weeklyHours: 20,
  way: 'phone',
  advertised: true,
};
const bare: ForeignEntry = {
  ...whole,
  foreignId: 'jn-2',
  kind: 'other',
  company: null,
  postcode: null,
  city: null,
  hours: null,
  weeklyHours: null,
  way: null,
  advertised: null,
};
const faultsOf = (content: string): readonly string[] => {
  const read = readJoblogFile(content, today);
  return read.ok ? [] : read.faults.map(({ line, fault }) => `${line}: ${fault.da}`);
};

describe('a job log in a file', () => {
  it('comes back from JSON as it went out, each way of applying too', () => {
    const ways = Object.keys(entryWays) as (keyof typeof entryWays)[];
    const entries = [whole, bare, ...ways.map((way, n) => ({ ...whole, way, foreignId: `w${n}` }))];
    expect(readJoblogFile(joblogFile(entries), today)).toEqual({ ok: true, entries });
  });

  it('reads CSV as spreadsheets write it, with columns in any order and some left out', () => {
    const csv =
      '\uFEFFStilling;ID;Dato;Virksomhed;Postnummer;By;Tid;Timer;Form;Opslaaet\r\nPedel;jn-1;20-11-2026;"Skolen; afd. 2";9800;Hjørring;deltid;20;telefon;JA\r\n';
    expect(readJoblogFile(csv, today)).toEqual({ ok: true, entries: [whole] });
    expect(readJoblogFile('id,dato,stilling\n7,2026-11-24,Kok', today)).toMatchObject({
      ok: true,
      entries: [{ foreignId: '7', kind: 'job', company: null, advertised: null }],
    });
  });

  it('tells what is wrong by the number of the line, and all of it', () => {
    expect(
      faultsOf('id;dato;stilling;slags;tid;timer;postnummer;form;opslaaet\n;2026-11-25;;fest;halv;99;98;due;måske'),
    ).toEqual([
      '2: id mangler',
      '2: stilling mangler',
      '2: dato skal være en dag, der har været, fx 2026-11-24',
      '2: “postnummer” kan ikke være “98”',
      '2: “timer” kan ikke være “99”',
      '2: “slags” kan ikke være “fest”',
      '2: “tid” kan ikke være “halv”',
      '2: “form” kan ikke være “due”',
      '2: “opslaaet” kan ikke være “måske”',
    ]);
  });

  it('refuses what is no log at all', () => {
    expect(faultsOf(' ')).toEqual(['1: filen er tom']);
    expect(faultsOf('id;dato;stilling')).toEqual(['1: filen er tom']);
    expect(faultsOf('dato;stilling\n1;2')).toEqual(['1: kolonnen “id” mangler']);
    expect(faultsOf('[{"id":')).toEqual(['1: filen er ikke skrevet som JSON']);
    expect(faultsOf('{"id": 1}')).toEqual(['1: filen skal være en liste af linjer']);
    expect(faultsOf('[1]')).toEqual(['1: filen skal være en liste af linjer']);
    expect(faultsOf('id;dato;stilling\n1;"2026')).toEqual(['2: et anførselstegn bliver ikke lukket']);
    const many = Array.from({ length: mostLines + 1 }, (_, n) => ({
      id: n,
      dato: addDays(today, -1),
      stilling: 'Kok',
    }));
    expect(faultsOf(JSON.stringify(many))).toEqual([`${mostLines + 1}: filen har flere end 500 linjer`]);
  });

  it('lets no CPR number in, and does not repeat it', () => {
    const faults = faultsOf('id;dato;stilling;virksomhed;form\n1;2026-11-20;Pedel;070785-1001;070785-1001');
    expect(faults[0]).toBe('2: der står et CPR-nummer i “virksomhed”');
    expect(faults.join(' ')).not.toContain('0707');
  });

  it('takes no word for one of ours because every object has it', () => {
    expect(faultsOf('[{"id":"__proto__","dato":"2026-11-20","stilling":"Kok","form":"constructor"}]')).toEqual([
      '1: “form” kan ikke være “constructor”',
    ]);
  });
});
