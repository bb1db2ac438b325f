import type { AnyAct } from '../kernel/act/act.ts';
import { answerBarrier } from './acts/answer-barrier.ts';
import { answerCourseCheck } from './acts/answer-course-check.ts';
import { answerCourseProposal } from './acts/answer-course-proposal.ts';
import { answerCourseWish } from './acts/answer-course-wish.ts';
import { askCourseCheck } from './acts/ask-course-check.ts';
import { askCourseTalk } from './acts/ask-course-talk.ts';
import { askSkillsTest } from './acts/ask-skills-test.ts';
import { beginCourse } from './acts/begin-course.ts';
import { endCourse } from './acts/end-course.ts';
import { grantCourse } from './acts/grant-course.ts';
import { holdCourseTalk } from './acts/hold-course-talk.ts';
import { nameStudyBuddy } from './acts/name-study-buddy.ts';
import { noteCourseAgreed } from './acts/note-course-agreed.ts';
import { noteCourseOutcome } from './acts/note-course-outcome.ts';
import { noteFundAnswer } from './acts/note-fund-answer.ts';
import { noteSkillsTest } from './acts/note-skills-test.ts';
import { noteTryOut } from './acts/note-try-out.ts';
import { planTryOut } from './acts/plan-try-out.ts';
import { proposeCourse } from './acts/propose-course.ts';
import { raiseCourseSilence } from './acts/raise-course-silence.ts';
import { recordCourseAnswer } from './acts/record-course-answer.ts';
import { shareCourseName } from './acts/share-course-name.ts';
import { talkBarrier } from './acts/talk-barrier.ts';
import { tellAbsence } from './acts/tell-absence.ts';
import { wishCourse } from './acts/wish-course.ts';
import { withdrawCourse } from './acts/withdraw-course.ts';
import { writeAboutCourse } from './acts/write-about-course.ts';

export const enrolmentActs: readonly AnyAct[] = [
  wishCourse,
  proposeCourse,
  answerCourseProposal,
  recordCourseAnswer,
  answerCourseWish,
  withdrawCourse,
  grantCourse,
  noteFundAnswer,
  noteCourseAgreed,
  beginCourse,
  endCourse,
  noteCourseOutcome,
  talkBarrier,
  answerBarrier,
  planTryOut,
  noteTryOut,
  nameStudyBuddy,
  askCourseCheck,
  answerCourseCheck,
  askCourseTalk,
  raiseCourseSilence,
  tellAbsence,
  writeAboutCourse,
  holdCourseTalk,
  shareCourseName,
  askSkillsTest,
  noteSkillsTest,
];
