export const da = {
  'question.title': 'Svar på et spørgsmål fra loven',
  'question.lead':
    'Loven overlader nogle spørgsmål til dit skøn. Svar med ja eller nej, og skriv hvorfor. Borgeren kan læse svaret.',
  'question.submit': 'Gem vurderingen',
  'question.which': 'Spørgsmål',
  'question.answer': 'Din vurdering',
  'question.reason': 'Hvorfor?',
  'question.reason.help': 'Skriv de oplysninger, du lægger vægt på.',
  'question.refused.unknown': 'Spørgsmålet findes ikke. Vælg et af spørgsmålene på listen.',
  'question.refused.closed': 'Sagen er afsluttet. Åbn den igen, før du vurderer noget.',
  'question.said.citizen':
    '{navn} har vurderet et spørgsmål i din sag: {spoergsmaal} {svar}. Begrundelse: {begrundelse}',
  'question.said.staff': 'Vurderet af {navn}: {spoergsmaal} {svar}. Begrundelse: {begrundelse}',
  yes: 'Ja',
  no: 'Nej',
} as const;
