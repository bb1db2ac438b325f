import type { AnyAct } from '../../kernel/act/act.ts';
import type { DecisionKinds } from '../kind.ts';
import { answerIfComplaintStands } from './acts/answer-if-complaint-stands.ts';
import { closeLesson } from './acts/close-lesson.ts';
import { complain } from './acts/complain.ts';
import { dropComplaint } from './acts/drop-complaint.ts';
import { forwardComplaint } from './acts/forward-complaint.ts';
import { reassessComplaint } from './acts/reassess-complaint.ts';
import { recordBoardDecision } from './acts/record-board-decision.ts';
import { recordComplaint } from './acts/record-complaint.ts';
import { recordIfComplaintStands } from './acts/record-if-complaint-stands.ts';

/** Everything that is done about a complaint, from the day it comes to what was learnt. */
export const complaintActs = (kinds: DecisionKinds): readonly AnyAct[] => [
  complain(kinds),
  recordComplaint(kinds),
  reassessComplaint(kinds),
  answerIfComplaintStands(kinds),
  recordIfComplaintStands(kinds),
  forwardComplaint(kinds),
  dropComplaint(kinds),
  recordBoardDecision(kinds),
  closeLesson,
];
