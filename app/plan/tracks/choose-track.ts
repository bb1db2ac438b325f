import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { caseState, citizenSelf, fields, leads, sideOf } from '../../people/index.ts';
import { type Track, tracks } from './matters.ts';
import { currentTrack } from './queries/tracks.ts';
import { both } from './text.ts';
import { type TrackChosen, trackWrites } from './track-events.ts';

const input = z.object({
  caseId: fields.caseId(),
  track: fields.choice(both('track.field'), tracks),
  reason: fields.reason(both('track.reason'), both('track.reason.help')),
});

interface State {
  readonly closed: boolean;
  readonly current: { readonly id: string; readonly track: Track } | null;
}

/** Mission A4: the track is chosen by people with a reason. What the citizen answered is not even read here. */
export const chooseTrack = act<typeof input, State, TrackChosen>({
  name: 'choose-track',
  title: both('track.title'),
  lead: both('track.lead'),
  submit: both('track.submit'),
  input,
  who: [citizenSelf, ...leads('plan')],
  basis: 'none',
  aspect: 'track',
  reasonField: 'reason',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home }) {
    const state = await caseState(tx, home, caseId);
    if (!state) return null;
    const current = await currentTrack(tx, home, caseId);
    return { closed: state.closed, current: current && { id: current.id, track: current.track } };
  },
  async prefill(tx, { home }, caseId) {
    const current = caseId ? await currentTrack(tx, home, caseId) : null;
    return current ? { track: current.track } : {};
  },
  guards: [],
  decide({ closed, current }, { caseId, track, reason }, { newId, actor }) {
    if (closed) return refuse('case-closed', both('track.refused.closed'));
    if (current?.track === track)
      return refuse('same-track', both('track.refused.same'), { track: both('track.refused.same') });
    const side = sideOf(actor);
    return accept({
      type: 'plan.track-chosen',
      caseId,
      data: {
        choiceId: newId(),
        track,
        reason,
        chosenBy: side === 'helper' ? 'caseworker' : side,
        chosenByName: actor.name,
        before: current,
        changes: [{ field: 'track', before: current ? tracks[current.track].da : '', after: tracks[track].da }],
      },
    });
  },
  writes: trackWrites,
  sentences: {
    'plan.track-chosen': {
      citizen: (event) => told(event, 'citizen'),
      caseworker: (event) => told(event, 'staff'),
    },
  },
});

function told({ data }: TrackChosen, reader: 'citizen' | 'staff'): Bilingual {
  const { track, reason: grund, chosenByName: navn } = data;
  return data.chosenBy === 'citizen'
    ? both(`track.said.${track}.${reader}`, { grund })
    : both(`track.said.typed.${track}.${reader}`, { navn, grund });
}
