import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { ofLab } from '../../lab-act.ts';
import type { HearingReopened } from '../events.ts';
import { type HearingState, hearingId, loadHearing, lockOf, writers } from '../hearing-act.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { hearingWrites } from '../writes.ts';

const input = z.object({ hearingId: hearingId() });

/** A finished answer can be changed again. */
export const reopenHearing = act<typeof input, HearingState, HearingReopened>({
  ...ofLab,
  name: 'reopen-hearing',
  title: both('reopen.title'),
  lead: both('reopen.lead'),
  submit: both('reopen.submit'),
  input,
  who: writers,
  minutes: 1,
  locks: lockOf,
  load: (tx, { hearingId: id }, { home }) => loadHearing(tx, home, id),
  decide({ hearing }, { hearingId: id }, { actor }) {
    if (hearing === null) return refuse('hearing-gone', both('refused.gone'));
    if (hearing.state === 'draft') return refuse('hearing-open', both('refused.open'));
    return accept<HearingReopened>({
      type: 'lab.hearing-reopened',
      caseId: null,
      data: { hearingId: id, title: hearing.title, version: hearing.version + 1, byName: actor.name },
    });
  },
  writes: hearingWrites,
  sentences: { 'lab.hearing-reopened': hearingSentences['lab.hearing-reopened'] },
});
