export const en = {
  'sureness.promised': 'Sure: companies have promised jobs',
  'sureness.several': 'Medium: several signs agree',
  'sureness.one': 'Weak: one sign alone',
} as const;
