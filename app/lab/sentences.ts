import type { Sentences } from '../kernel/act/act.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { LabEvent } from './events.ts';
import { labText } from './text.ts';

interface Said {
  readonly titleDa: string;
  readonly titleEn: string;
  readonly byName: string;
}

const said = (
  key: 'said.started' | 'said.cancelled' | 'said.saved' | 'said.withdrawn',
  { titleDa, titleEn, byName: navn }: Said,
): Bilingual => ({
  da: labText('da')(key, { navn, titel: titleDa }),
  en: labText('en')(key, { navn, titel: titleEn }),
});

export const labSentences: Sentences<LabEvent> = {
  'lab.run-started': { citizen: null, caseworker: ({ data }) => said('said.started', data) },
  'lab.run-cancelled': { citizen: null, caseworker: ({ data }) => said('said.cancelled', data) },
  'lab.scenario-saved': { citizen: null, caseworker: ({ data }) => said('said.saved', data) },
  'lab.scenario-withdrawn': { citizen: null, caseworker: ({ data }) => said('said.withdrawn', data) },
};
