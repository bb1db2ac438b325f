export const da = {
  'answer.title': 'Svar på jeres tal',
  'answer.lead': 'I kender historien bag tallene. Det, I skriver, står ved siden af dem, når kommunen ser dem.',
  'answer.submit': 'Send svaret',
  'answer.words': 'Hvad vil I gerne have, at kommunen ved?',
  'answer.words.help': 'Skriv om virksomheden. Skriv ikke navne på dem, der har været hos jer.',
  'answer.refused.gone': 'Virksomheden findes ikke længere hos kommunen.',
  'answer.story': '{navn} svarede for {firma} på tallene om praktik og løntilskud',
} as const;
