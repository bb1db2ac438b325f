import type { AnyAct } from '../kernel/act/act.ts';
import { addClass } from './acts/add-class.ts';
import { addCourse } from './acts/add-course.ts';
import { cancelClass } from './acts/cancel-class.ts';
import { changeClass } from './acts/change-class.ts';
import { changeCourse } from './acts/change-course.ts';
import { importCourses } from './acts/import-courses.ts';
import { retireCourse } from './acts/retire-course.ts';
import { takeShippedCourses } from './acts/take-shipped-courses.ts';

export const trainingActs: readonly AnyAct[] = [
  takeShippedCourses,
  importCourses,
  addCourse,
  changeCourse,
  retireCourse,
  addClass,
  changeClass,
  cancelClass,
];
