import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { codeOf, decide } from '../people/testing/decide.ts';
import { importCourses } from './acts/import-courses.ts';
import { knownCodes } from './import/codes.ts';
import { readImportFile } from './import/file.ts';
import { importColumns, sampleCsv, sampleXlsx } from './sample.ts';

const nothing = { courses: [], classes: [], schools: [], own: null, codes: knownCodes() };
const shipped = (name: string) => readFileSync(path.join(rootFolder(), 'data', 'training', name), 'utf8');

describe('the sample of an import', () => {
  it('ships as text, as it is written today', () => {
    expect(shipped('sample-import.csv')).toBe(sampleCsv().courses);
    expect(shipped('sample-import-hold.csv')).toBe(sampleCsv().classes);
  });

  it('passes the import as a spreadsheet and as text', async () => {
    const read = await readImportFile(new Uint8Array(await sampleXlsx()));
    const tables = read.ok ? read.tables : null;
    for (const given of [tables, sampleCsv()])
      expect(codeOf(decide(importCourses, nothing, { fileName: 'x', ...given }))).toBeNull();
  });

  it('has every column that may be left out', () => {
    const { courses, classes } = importColumns();
    const text = `${sampleCsv().courses.split('\r\n')[0]};${sampleCsv().classes.split('\r\n')[0]}`;
    for (const name of [...courses, ...classes]) expect(text).toContain(name);
  });
});
