import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Installation } from '../installation.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { inScope } from '../kernel/database/scope.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { allClasses, classesCsv, coursesCsv, coursesOf, readImportFile, trainingXlsx } from '../training/index.ts';
import { CommandRefused } from './command-refused.ts';
import { performImport, withInstallation } from './import-act.ts';
import { bytesOfFile } from './text-file.ts';

/** What the files hold together: a spreadsheet alone, or a text of courses and one of classes. */
async function tablesOf(files: readonly string[]) {
  let [courses, classes]: (string | undefined)[] = [];
  for (const file of files) {
    const read = await readImportFile(bytesOfFile(file));
    if (!read.ok) throw new CommandRefused(say(`${file}: ${read.fault.da}`, `${file}: ${read.fault.en}`));
    const { tables } = read;
    if ((tables.courses !== null && courses !== undefined) || (tables.classes !== null && classes !== undefined))
      throw new CommandRefused(
        say(`${file}: Der er allerede en fil med det samme.`, `${file}: There is a file with the same already.`),
      );
    courses = tables.courses ?? courses;
    classes = tables.classes ?? classes;
  }
  return { courses, classes };
}

/**
 * Brings files of courses and classes in: all of it or nothing. The same files again change nothing, and that is said.
 * @throws CommandRefused with each row that is wrong
 */
export async function importTrainingFiles(
  kernel: Kernel,
  authorityId: number,
  files: readonly string[],
): Promise<Bilingual> {
  const tables = await tablesOf(files);
  const fileName = files
    .map((file) => path.basename(file))
    .join(', ')
    .slice(0, 200);
  return performImport(kernel, authorityId, {
    act: 'import-courses',
    input: { fileName, ...tables },
    otherwise: say('Filen er hentet.', 'The file was brought in.'),
    mayChangeNothing: true,
  });
}

/** The catalogue as files: one spreadsheet, or a text of courses and, where a second name is given, one of classes. */
export async function exportTrainingFiles(
  { database }: Pick<Installation, 'database'>,
  authorityId: number,
  [file = '', second]: readonly string[],
): Promise<Bilingual> {
  const scope = { authorityId, actorId: '00000000-0000-0000-0000-000000000000', caseScope: 'none' };
  const { courses, classes } = await inScope(database, scope, async (tx) => ({
    courses: await coursesOf(tx, authorityId),
    classes: await allClasses(tx, authorityId),
  }));
  if (file.endsWith('.xlsx')) writeFileSync(file, await trainingXlsx(courses, classes));
  else writeFileSync(file, coursesCsv(courses));
  if (second !== undefined) writeFileSync(second, classesCsv(classes, courses));
  return say(
    `Skrevet. Kurser: ${courses.length}. Hold: ${classes.length}.`,
    `Written. Courses: ${courses.length}. Classes: ${classes.length}.`,
  );
}

/** `import training FILE [FILE]`: courses and classes of the installation's municipality. */
export async function importTraining([, ...files]: readonly string[], flags: Flags): Promise<void> {
  if (files.length === 0) throw badSetting('import training mangler en fil.', 'import training lacks a file.');
  await withInstallation(flags, ({ kernel, config }) => importTrainingFiles(kernel, config.municipality.code, files));
}

/** `export training FILE [FILE]`. */
export async function exportTraining([, ...files]: readonly string[], flags: Flags): Promise<void> {
  if (files.length === 0) throw badSetting('export training mangler en fil.', 'export training lacks a file.');
  await withInstallation(flags, (installation) =>
    exportTrainingFiles(installation, installation.config.municipality.code, files),
  );
}
