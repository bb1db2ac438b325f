import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { ofLab } from '../../lab-act.ts';
import type { HearingFinished } from '../events.ts';
import { type HearingState, hearingId, loadHearing, lockOf, meanwhile, seenVersion, writers } from '../hearing-act.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { hearingWrites } from '../writes.ts';

const input = z.object({ hearingId: hearingId(), version: seenVersion() });

/** The answer stands as it is, until somebody opens it again. */
export const finishHearing = act<typeof input, HearingState, HearingFinished>({
  ...ofLab,
  name: 'finish-hearing',
  title: both('finish.title'),
  lead: both('finish.lead'),
  submit: both('finish.submit'),
  input,
  who: writers,
  minutes: 1,
  locks: lockOf,
  load: (tx, { hearingId: id }, { home }) => loadHearing(tx, home, id),
  decide({ hearing }, { hearingId: id, version }, { actor }) {
    if (hearing === null) return refuse('hearing-gone', both('refused.gone'));
    if (hearing.state === 'finished') return refuse('hearing-finished', both('refused.finished'));
    const late = meanwhile(hearing, version);
    if (late) return late;
    return accept<HearingFinished>({
      type: 'lab.hearing-finished',
      caseId: null,
      data: { hearingId: id, title: hearing.title, version: version + 1, byName: actor.name },
    });
  },
  writes: hearingWrites,
  sentences: { 'lab.hearing-finished': hearingSentences['lab.hearing-finished'] },
});
