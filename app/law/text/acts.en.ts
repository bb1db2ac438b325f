export const en = {
  'question.title': 'Answer a question of the law',
  'question.lead':
    'The law leaves some questions to your judgement. Answer yes or no, and write why. The citizen can read the answer.',
  'question.submit': 'Save the judgement',
  'question.which': 'Question',
  'question.answer': 'Your judgement',
  'question.reason': 'Why?',
  'question.reason.help': 'Write the facts you give weight.',
  'question.refused.unknown': 'There is no such question. Choose one from the list.',
  'question.refused.closed': 'The case is closed. Open it again before you judge anything.',
  'question.said.citizen': '{navn} judged a question in your case: {spoergsmaal} {svar}. Reason: {begrundelse}',
  'question.said.staff': 'Judged by {navn}: {spoergsmaal} {svar}. Reason: {begrundelse}',
  yes: 'Yes',
  no: 'No',
} as const;
