import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Installation, openInstallation } from '../installation.ts';
import { perform } from '../kernel/act/perform.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { inScope } from '../kernel/database/scope.ts';
import { eventById } from '../kernel/events/event-store.ts';
import { caseScopeOf } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { readSettings } from '../read-settings.ts';
import { allClasses, classesCsv, coursesCsv, coursesOf, readImportFile, trainingXlsx } from '../training/index.ts';
import { CommandRefused } from './command-refused.ts';
import { importer } from './cvr.ts';
import { aside, out } from './out.ts';

/** What the files hold together: a spreadsheet alone, or a text of courses and one of classes. */
async function tablesOf(files: readonly string[]) {
  let [courses, classes]: (string | undefined)[] = [];
  for (const file of files) {
    const read = await readImportFile(bytesOf(file));
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

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw badSetting(`${file} kan ikke læses.`, `${file} cannot be read.`);
  }
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
  const act = kernel.acts.get('import-courses');
  if (!act) throw new Error('There is no act import-courses.');
  const tables = await tablesOf(files);
  const actor = await importer(kernel, authorityId);
  const fileName = files
    .map((file) => path.basename(file))
    .join(', ')
    .slice(0, 200);
  const answer = await perform(kernel, act, { actor, input: { fileName, ...tables }, requestId: kernel.newId() });
  if (answer.kind === 'invalid')
    throw new CommandRefused(say('Filen er tom eller for stor.', 'The file is empty or too large.'));
  if (answer.kind === 'refused' && answer.code === 'nothing-new') return answer.text;
  if (answer.kind === 'refused' || answer.kind === 'forbidden') throw new CommandRefused(answer.text);
  if (answer.kind !== 'done') throw new Error(`The import ended as ${answer.kind}.`);
  const [made] = answer.events;
  const scope = { authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const event = made ? await inScope(kernel.database, scope, (tx) => eventById(tx, authorityId, made.id)) : null;
  const said = event && kernel.acts.sentence(event, 'caseworker');
  return said || say('Filen er hentet.', 'The file was brought in.');
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

async function withInstallation(flags: Flags, work: (installation: Installation) => Promise<Bilingual>): Promise<void> {
  const installation = await openInstallation({ ...readSettings(flags), reset: false }, aside);
  try {
    const { da, en } = await work(installation);
    out(`${da}\n${en}`);
  } finally {
    await installation.database.close();
  }
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
