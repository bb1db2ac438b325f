export const en = {
  'mail.candidates.subject': 'Here {antal|is one candidate|are # candidates} for {titel}',
  'mail.candidates.body':
    'Hello {navn}\n\n{antal|One citizen has|# citizens have} agreed that you see their name and a little about them. See them and answer here. You need not log in:\n\n{adresse}\n\nInvite to an interview, or write yes or no. A few words with a no are a great help to whoever gets it.\n\nThe link works for 21 days. You may also answer {afsender}, who sends this mail{telefon}.\n\nKind regards\n{afsender}\n{kommune}',
  'sms.candidates.body':
    'Hello {navn}. There {antal|is one candidate|are # candidates} for {titel}. See and answer here: {adresse}\nKind regards {afsender}, {kommune}',
  'mail.candidates.phone': ', by telephone {telefon}',
  'mail.answer.subject': 'We are at work on your job: {titel}',
  'mail.answer.body': 'Hello {navn}\n\n{ord}\n\nKind regards\n{afsender}\n{kommune}',
} as const;
