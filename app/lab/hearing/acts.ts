import type { AnyAct } from '../../kernel/act/act.ts';
import type { LabShelf } from '../ground.ts';
import { changeHearing } from './acts/change-hearing.ts';
import { commentHearing } from './acts/comment-hearing.ts';
import { draftHearing } from './acts/draft-hearing.ts';
import { finishHearing } from './acts/finish-hearing.ts';
import { reopenHearing } from './acts/reopen-hearing.ts';
import { withdrawOwnComment } from './acts/withdraw-own-comment.ts';

/** What people do to hearing answers. `shelf`: what municipalities are called. */
export const hearingActs = (shelf: () => LabShelf): readonly AnyAct[] => [
  draftHearing(shelf),
  changeHearing,
  finishHearing,
  reopenHearing,
  commentHearing,
  withdrawOwnComment,
];
