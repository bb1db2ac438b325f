import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { keepers, keptCourses, ofCatalogue, ownSchool } from '../catalogue-act.ts';
import { trainingWrites } from '../event-writes.ts';
import type { TrainingImported } from '../events.ts';
import { type KnownCodes, knownCodes } from '../import/codes.ts';
import { type Here, merge } from '../import/merge.ts';
import { readClasses } from '../import/read-classes.ts';
import { readCourses } from '../import/read-courses.ts';
import { faultLines } from '../import/report.ts';
import { classesOfCourses } from '../queries/classes.ts';
import { type School, schoolsOf } from '../queries/keeping.ts';
import { trainingSentences } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

const longestTable = 4_000_000;

const table = (label: 'import.courses' | 'import.classes') =>
  field(fields.blankAsNone(z.string().max(longestTable).optional()), { label: both(label), control: 'textarea' });

const input = z.object({
  fileName: fields.foreignId(both('import.fileName'), 200),
  courses: table('import.courses'),
  classes: table('import.classes'),
});

interface State extends Here {
  readonly own: School | null;
  readonly codes: KnownCodes;
}

const none = { rows: [], faults: [], unknown: [] } as const;

/** A file of courses and classes: all of it or nothing, and the same file twice changes nothing. */
export const importCourses = act<typeof input, State, TrainingImported>({
  ...ofCatalogue,
  name: 'import-courses',
  title: both('import.title'),
  lead: both('import.lead'),
  submit: both('import.submit'),
  input,
  who: keepers,
  minutes: 3,
  formElsewhere: true,
  async load(tx, _input, context) {
    const own = await ownSchool(tx, context);
    if (context.actor.kind === 'organisation' && !own) return null;
    const courses = await keptCourses(tx, context);
    const ids = courses.map(({ id }) => id);
    return {
      own,
      courses,
      classes: await classesOfCourses(tx, context.home, ids),
      schools: await schoolsOf(tx, context.home),
      codes: knownCodes(),
    };
  },
  decide({ own, codes, ...here }, given, { actor, today, newId }) {
    if (given.courses === undefined && given.classes === undefined)
      return refuse('no-table', both('import.noTable'), { courses: both('import.noTable') });
    const courses =
      given.courses === undefined ? none : readCourses(given.courses, { codes, ownName: own?.name ?? null });
    const classes = given.classes === undefined ? none : readClasses(given.classes);
    const version = given.fileName;
    const source = { kind: own ? ('school' as const) : ('import' as const), version };
    const merged = merge(courses.rows, classes.rows, here, { source, today, own, newId });
    // A class whose course has a fault of its own is no fault beside it.
    const between =
      courses.faults.length > 0 ? merged.faults.filter(({ sheet }) => sheet === 'courses') : merged.faults;
    const faults = [...courses.faults, ...classes.faults, ...between];
    if (faults.length > 0) {
      const lines = faultLines(faults);
      const text = bothBy('import.refused', (lang) => ({ fejl: lines.map((line) => line[lang]).join('\n') }));
      return refuse('rows', text, { courses: text });
    }
    const { newCourses, changedCourses, newClasses, changedClasses, unchanged } = merged;
    const touched = newCourses.length + changedCourses.length + newClasses.length + changedClasses.length;
    if (touched === 0)
      return refuse('nothing-new', both('import.nothing', { kurser: unchanged.courses, hold: unchanged.classes }));
    return accept<TrainingImported>({
      type: 'training.file-imported',
      caseId: null,
      data: {
        byName: actor.name,
        importId: newId(),
        fileName: given.fileName,
        newCourses: newCourses.length,
        changedCourses: changedCourses.length,
        newClasses: newClasses.length,
        changedClasses: changedClasses.length,
        unchanged: unchanged.courses + unchanged.classes,
        unread: [...courses.unknown, ...classes.unknown].slice(0, 20),
      },
      unrecorded: { newCourses, changedCourses, newClasses, changedClasses },
    });
  },
  writes: trainingWrites,
  sentences: { 'training.file-imported': trainingSentences['training.file-imported'] },
});
