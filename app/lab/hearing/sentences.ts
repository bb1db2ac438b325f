import type { Sentences } from '../../kernel/act/act.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { HearingEvent } from './events.ts';
import { both } from './text.ts';

type Said = 'said.drafted' | 'said.changed' | 'said.finished' | 'said.reopened' | 'said.commented' | 'said.uncommented';

const said =
  (key: Said) =>
  ({ data: { byName, title } }: HearingEvent): Bilingual =>
    both(key, { navn: byName, titel: title });

export const hearingSentences: Sentences<HearingEvent> = {
  'lab.hearing-drafted': { citizen: null, caseworker: said('said.drafted') },
  'lab.hearing-changed': { citizen: null, caseworker: said('said.changed') },
  'lab.hearing-finished': { citizen: null, caseworker: said('said.finished') },
  'lab.hearing-reopened': { citizen: null, caseworker: said('said.reopened') },
  'lab.hearing-commented': { citizen: null, caseworker: said('said.commented') },
  'lab.comment-withdrawn': { citizen: null, caseworker: said('said.uncommented') },
};
