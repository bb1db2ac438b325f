export const en = {
  'answer.title': 'Answer your figures',
  'answer.lead':
    'You know the story behind the figures. What you write stands beside them when the municipality looks.',
  'answer.submit': 'Send the answer',
  'answer.words': 'What would you like the municipality to know?',
  'answer.words.help': 'Write about the company. Do not write names of those who have been with you.',
  'answer.refused.gone': 'The municipality no longer has this company.',
  'answer.story': '{navn} answered for {firma} on the figures of placements and wage subsidy',
} as const;
