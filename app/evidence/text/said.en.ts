export const en = {
  'said.added': '{navn} put a finding into the evidence bank: {viden}.',
  'said.changed': '{navn} changed a finding of the evidence bank: {viden}.',
  'said.withdrawn': '{navn} withdrew a finding: {viden}.',
} as const;
