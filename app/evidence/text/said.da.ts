export const da = {
  'said.added': '{navn} lagde ny viden i banken: {viden}.',
  'said.changed': '{navn} rettede viden i banken: {viden}.',
  'said.withdrawn': '{navn} trak viden tilbage: {viden}.',
} as const;
