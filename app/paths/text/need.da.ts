export const da = {
  'sureness.promised': 'Sikkert: virksomheder har lovet job',
  'sureness.several': 'Middel: flere tegn peger samme vej',
  'sureness.one': 'Svagt: kun ét tegn',
} as const;
