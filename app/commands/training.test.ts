import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryDataFolder } from '../../tests/setup/data-folder.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { uuid } from '../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { coursesOf, sampleXlsx, trainingActs } from '../training/index.ts';
import { exportTrainingFiles, importTrainingFiles } from './training.ts';

describe('courses from the command line', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...trainingActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  const { dataDir, remove } = temporaryDataFolder('training');
  afterAll(remove);
  const file = (name: string) => path.join(dataDir, name);
  const titles = () =>
    inScope(database, { authorityId: home, actorId: uuid(1), caseScope: 'none' }, async (tx) =>
      (await coursesOf(tx, home)).map(({ title }) => title),
    );

  it('come in, all of them or none, and go out again', async () => {
    await makeWorld(database, kernel());
    writeFileSync(file('ark.xlsx'), await sampleXlsx());
    const first = await importTrainingFiles(kernel(), home, [file('ark.xlsx')]);
    expect(first.da).toContain('hentede ark.xlsx. Kurser: 1 nyt, 0 ændrede. Hold: 1 nyt, 0 ændrede.');
    const again = await importTrainingFiles(kernel(), home, [file('ark.xlsx')]);
    expect(again.da).toBe('Filen er læst: 0 nye og 0 ændrede. Ét kursus og ét hold står her i forvejen.');

    writeFileSync(file('fejl.csv'), 'titel;udbyder;type;dage\nGod;Åskolen;amu;1\nDårlig;Åskolen;amu;to');
    await expect(importTrainingFiles(kernel(), home, [file('fejl.csv')])).rejects.toMatchObject({
      da: expect.stringContaining('Kurser, række 3, dage: “to” kan ikke læses som et tal.'),
    });
    expect(await titles()).not.toContain('God');

    const wrote = await exportTrainingFiles({ database }, home, [file('ud.csv'), file('hold.csv')]);
    expect(wrote.da).toBe('Skrevet. Kurser: 1. Hold: 1.');
    const back = await importTrainingFiles(kernel(), home, [file('ud.csv'), file('hold.csv')]);
    expect(back.da).toBe('Filen er læst: 0 nye og 0 ændrede. Ét kursus og ét hold står her i forvejen.');
  });
});
