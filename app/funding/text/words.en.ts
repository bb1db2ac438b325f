/** One sentence on who pays. */
export const en = {
  'right.you': 'You have a right to it: {ordning}.',
  'right.they': 'There is a right to it: {ordning}.',
  'may.you': 'The municipality may pay: {ordning}.',
  'may.they': 'The municipality may pay: {ordning}.',
  'own.you': 'It goes without the municipality: {ordning}.',
  'own.they': 'It goes without the municipality: {ordning}.',
  'missing.you': 'Perhaps: {ordning}. Something is missing first.',
  'missing.they': 'Perhaps: {ordning}. Something is missing first.',
  'ask.you': 'You need to ask: {ordning}.',
  'ask.they': 'Somebody must be asked: {ordning}.',
  none: 'We know of nobody who pays today.',
} as const;
