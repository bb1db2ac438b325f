export const en = {
  'thanks.title': 'Thank you for the answer',
  'thanks.text': 'We have received your answer. You can close the page.',
  'thanks.more': 'Would you like to talk about something? Call {navn} on {telefon}.',
  'gone.title': 'The link no longer works',
  'gone.text': 'Perhaps you have answered already, or the link is too old. No harm done: call us and we will help.',
  'gone.call': 'Call {navn} on {telefon}',
  'gone.login': 'You can also log in and answer on your own page.',
  'gone.login.link': 'Log in',
} as const;
