import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, type Write } from '../kernel/act/write.ts';
import type { TrainingEvent } from './events.ts';
import { changedClass, changedCourse, newClass, newCourse } from './writes.ts';

/** How each event of the catalogue changes its tables. */
export function trainingWrites(event: TrainingEvent, frame: EventFrame): readonly Write<TableName>[] {
  switch (event.type) {
    case 'training.courses-taken':
      return event.unrecorded.courses.flatMap((course) => newCourse(course, frame));
    case 'training.file-imported': {
      const { data, unrecorded } = event;
      return [
        ...unrecorded.newCourses.flatMap((course) => newCourse(course, frame)),
        ...unrecorded.changedCourses.flatMap((course) => changedCourse(course, frame)),
        ...unrecorded.newClasses.map((held) => newClass(held, frame)),
        ...unrecorded.changedClasses.map((held) => changedClass(held, frame)),
        insert('training_import', {
          authority_id: frame.authorityId,
          id: data.importId,
          file_name: data.fileName,
          courses: data.newCourses + data.changedCourses,
          classes: data.newClasses + data.changedClasses,
          made_at: frame.at,
          made_by_name: frame.actorName,
        }),
      ];
    }
    case 'training.course-added':
      return newCourse(event.data.course, frame);
    case 'training.course-changed':
    case 'training.course-ended':
      return changedCourse(event.data.course, frame);
    case 'training.class-added':
      return [newClass(event.data.held, frame)];
    default:
      return [changedClass(event.data.held, frame)];
  }
}
