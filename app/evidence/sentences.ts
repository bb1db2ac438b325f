import type { Sentences } from '../kernel/act/act.ts';
import type { EvidenceEvent } from './events.ts';
import { both } from './text.ts';

const plain = (effect: string) => effect.replace(/[.!]$/, '');

export const evidenceSentences: Sentences<EvidenceEvent> = {
  'evidence.finding-added': {
    citizen: null,
    caseworker: ({ data: { byName: navn, content } }) => both('said.added', { navn, viden: plain(content.effect) }),
  },
  'evidence.finding-changed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, content } }) => both('said.changed', { navn, viden: plain(content.effect) }),
  },
  'evidence.finding-withdrawn': {
    citizen: null,
    caseworker: ({ data: { byName: navn, content } }) => both('said.withdrawn', { navn, viden: plain(content.effect) }),
  },
};
