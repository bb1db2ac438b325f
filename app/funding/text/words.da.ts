/** One sentence on who pays. */
export const da = {
  'right.you': 'Du har ret til det: {ordning}.',
  'right.they': 'Der er ret til det: {ordning}.',
  'may.you': 'Kommunen kan betale: {ordning}.',
  'may.they': 'Kommunen kan betale: {ordning}.',
  'own.you': 'Det går uden kommunen: {ordning}.',
  'own.they': 'Det går uden kommunen: {ordning}.',
  'missing.you': 'Måske: {ordning}. Der mangler noget først.',
  'missing.they': 'Måske: {ordning}. Der mangler noget først.',
  'ask.you': 'Det skal du spørge om: {ordning}.',
  'ask.they': 'Det skal der spørges om: {ordning}.',
  none: 'Vi kender ingen, der betaler i dag.',
} as const;
