import type { Sentences } from '../kernel/act/act.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { ClassAdded, ClassCancelled, ClassChanged, TrainingEvent } from './events.ts';
import { sentencesTogether } from './join.ts';
import { both, bothBy } from './text.ts';

const ofClass = (
  key: 'class.said.added' | 'class.said.changed' | 'class.said.cancelled',
  { data: { byName: navn, courseTitle: kursus, startsOn } }: ClassAdded | ClassChanged | ClassCancelled,
) => bothBy(key, (lang) => ({ navn, kursus, dato: formatDate(lang, startsOn) }));

/** What the history says. No citizen is in any of it. */
export const trainingSentences: Sentences<TrainingEvent> = {
  'training.courses-taken': {
    citizen: null,
    caseworker: ({ data: { byName: navn, count: antal } }) => both('take.said', { navn, antal }),
  },
  'training.file-imported': {
    citizen: null,
    caseworker: ({ data }) =>
      sentencesTogether(
        both('import.said', {
          hvem: data.byName,
          fil: data.fileName,
          nyeKurser: data.newCourses,
          aendredeKurser: data.changedCourses,
          nyeHold: data.newClasses,
          aendredeHold: data.changedClasses,
        }),
        data.unchanged > 0 ? both('import.said.unchanged', { antal: data.unchanged }) : null,
        data.unread.length > 0 ? both('import.said.unknown', { kolonner: data.unread.join(', ') }) : null,
      ),
  },
  'training.course-added': {
    citizen: null,
    caseworker: ({ data: { byName: navn, courseTitle: kursus } }) => both('course.said.added', { navn, kursus }),
  },
  'training.course-changed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, courseTitle: kursus } }) => both('course.said.changed', { navn, kursus }),
  },
  'training.course-ended': {
    citizen: null,
    caseworker: ({ data: { byName: navn, courseTitle: kursus } }) => both('course.said.ended', { navn, kursus }),
  },
  'training.class-added': { citizen: null, caseworker: (event) => ofClass('class.said.added', event) },
  'training.class-changed': { citizen: null, caseworker: (event) => ofClass('class.said.changed', event) },
  'training.class-cancelled': { citizen: null, caseworker: (event) => ofClass('class.said.cancelled', event) },
};
