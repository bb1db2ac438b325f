import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { fields } from '../../../people/index.ts';
import { ofLab } from '../../lab-act.ts';
import type { CommentWithdrawn } from '../events.ts';
import { colleagues } from '../hearing-act.ts';
import { comment, type Hearing, type HearingComment, hearing } from '../queries.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { hearingWrites } from '../writes.ts';

const input = z.object({ commentId: fields.hiddenId(both('field.comment')) });
interface State {
  readonly found: { readonly comment: HearingComment; readonly hearing: Hearing } | null;
}

/** Whoever wrote a comment may take it away; nobody else may. */
export const withdrawOwnComment = act<typeof input, State, CommentWithdrawn>({
  ...ofLab,
  name: 'withdraw-own-comment',
  title: both('uncomment.title'),
  lead: both('uncomment.lead'),
  submit: both('uncomment.submit'),
  input,
  who: colleagues,
  minutes: 1,
  locks: ({ commentId }) => [{ kind: 'row', table: 'lab_comment', id: commentId }],
  async load(tx, { commentId }, { home }) {
    const one = await comment(tx, home, commentId);
    const of = one && (await hearing(tx, home, one.hearingId));
    return { found: one && of ? { comment: one, hearing: of } : null };
  },
  decide({ found }, { commentId }, { actor }) {
    if (found === null) return refuse('comment-gone', both('refused.commentGone'));
    if (found.comment.byId !== actor.id) return refuse('not-yours', both('refused.notYours'));
    const { id: hearingId, title } = found.hearing;
    return accept<CommentWithdrawn>({
      type: 'lab.comment-withdrawn',
      caseId: null,
      data: { hearingId, title, commentId, byName: actor.name },
    });
  },
  writes: hearingWrites,
  sentences: { 'lab.comment-withdrawn': hearingSentences['lab.comment-withdrawn'] },
});
