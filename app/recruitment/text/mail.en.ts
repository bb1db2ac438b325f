export const en = {
  'mail.asked.subject': 'There is a job we would like to ask you about',
  'mail.asked.body':
    'Hello\n\nWe have heard of a job that may suit you. You decide whether you want it, and the company knows nothing about you.\n\nLog in and see the job here:\n\n{adresse}\n\nKind regards\n{kommune}',
  'sms.asked.body':
    'Hello. We have heard of a job that may suit you. Log in and see it: {adresse}\nKind regards {kommune}',
  'mail.news.subject': 'There is news about a job',
  'mail.news.body':
    'Hello\n\nThere is news about a job you said yes to. Log in and read it here:\n\n{adresse}\n\nKind regards\n{kommune}',
  'sms.news.body':
    'Hello. There is news about a job you said yes to. Log in and read it: {adresse}\nKind regards {kommune}',
  'mail.candidates.subject': 'Here {antal|is one candidate|are # candidates} for {titel}',
  'mail.candidates.body':
    'Hello {navn}\n\n{antal|One citizen has|# citizens have} agreed that you see their name and a little about them. See them and answer here. You need not log in:\n\n{adresse}\n\nInvite to an interview, or write yes or no. A few words with a no are a great help to whoever gets it.\n\nThe link works for 21 days. You may also answer {afsender}, who sends this mail{telefon}.\n\nKind regards\n{afsender}\n{kommune}',
  'sms.candidates.body':
    'Hello {navn}. There {antal|is one candidate|are # candidates} for {titel}. See and answer here: {adresse}\nKind regards {afsender}, {kommune}',
  'mail.candidates.phone': ', by telephone {telefon}',
  'mail.answer.subject': 'We are at work on your job: {titel}',
  'mail.answer.body': 'Hello {navn}\n\n{ord}\n\nKind regards\n{afsender}\n{kommune}',
} as const;
