import type { AnyAct } from '../kernel/act/act.ts';
import { answerClassInvitation } from './acts/answer-class-invitation.ts';
import { answerParty } from './acts/answer-party.ts';
import { changePartnership } from './acts/change-partnership.ts';
import { closePartnership } from './acts/close-partnership.ts';
import { inviteParty } from './acts/invite-party.ts';
import { inviteToClass } from './acts/invite-to-class.ts';
import { movePartnership } from './acts/move-partnership.ts';
import { noteClassStep } from './acts/note-class-step.ts';
import { noteHire } from './acts/note-hire.ts';
import { noteNotHired } from './acts/note-not-hired.ts';
import { openPartnership } from './acts/open-partnership.ts';
import { pledgeJobs } from './acts/pledge-jobs.ts';
import { recordClassAnswer } from './acts/record-class-answer.ts';
import { setPartnershipClass } from './acts/set-partnership-class.ts';
import { signDeclaration } from './acts/sign-declaration.ts';
import { tellPartnershipLesson } from './acts/tell-partnership-lesson.ts';
import { withdrawFromClass } from './acts/withdraw-from-class.ts';
import { withdrawPledge } from './acts/withdraw-pledge.ts';
import { writePartnershipNote } from './acts/write-partnership-note.ts';

export const partnershipActs: readonly AnyAct[] = [
  openPartnership,
  changePartnership,
  inviteParty,
  answerParty,
  pledgeJobs,
  withdrawPledge,
  setPartnershipClass,
  movePartnership,
  inviteToClass,
  answerClassInvitation,
  recordClassAnswer,
  withdrawFromClass,
  noteClassStep,
  signDeclaration,
  noteHire,
  noteNotHired,
  writePartnershipNote,
  tellPartnershipLesson,
  closePartnership,
];
