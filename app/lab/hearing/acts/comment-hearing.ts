import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { field } from '../../../kernel/act/field.ts';
import { fields } from '../../../people/index.ts';
import { ofLab } from '../../lab-act.ts';
import type { HearingCommented } from '../events.ts';
import { colleagues, type HearingState, hearingId, loadHearing, lockOf } from '../hearing-act.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { hearingWrites } from '../writes.ts';

const input = z.object({
  hearingId: hearingId(),
  block: field(fields.blankAsNone(z.string().max(40).optional()), { label: both('field.block'), control: 'hidden' }),
  words: fields.reason(both('field.words'), both('field.words.help')),
});

/** Those who do the work say what the figures do not (S2). Of a finished answer too. */
export const commentHearing = act<typeof input, HearingState, HearingCommented>({
  ...ofLab,
  name: 'comment-hearing',
  title: both('comment.title'),
  lead: both('comment.lead'),
  submit: both('comment.submit'),
  input,
  who: colleagues,
  minutes: 3,
  locks: lockOf,
  load: (tx, { hearingId: id }, { home }) => loadHearing(tx, home, id),
  decide({ hearing }, { hearingId: id, block, words }, { newId, actor }) {
    if (hearing === null) return refuse('hearing-gone', both('refused.gone'));
    if (block !== undefined && !hearing.blocks.some(({ key }) => key === block))
      return refuse('other-blocks', both('refused.blocks'));
    return accept<HearingCommented>({
      type: 'lab.hearing-commented',
      caseId: null,
      data: { hearingId: id, title: hearing.title, commentId: newId(), block: block ?? null, byName: actor.name },
      unrecorded: { words, writtenBy: actor.id },
    });
  },
  writes: hearingWrites,
  sentences: { 'lab.hearing-commented': hearingSentences['lab.hearing-commented'] },
});
