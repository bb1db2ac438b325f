import type { AnyAct } from '../kernel/act/act.ts';
import { approveMailing } from './acts/approve-mailing.ts';
import { changeLetterTemplate } from './acts/change-letter-template.ts';
import { markPrinted } from './acts/mark-printed.ts';
import { prepareMailing } from './acts/prepare-mailing.ts';
import { recallMailing } from './acts/recall-mailing.ts';
import { rejectMailing } from './acts/reject-mailing.ts';
import { takeInReply } from './acts/take-in-reply.ts';

export const letterActs: readonly AnyAct[] = [
  approveMailing,
  changeLetterTemplate,
  markPrinted,
  prepareMailing,
  recallMailing,
  rejectMailing,
  takeInReply,
];
