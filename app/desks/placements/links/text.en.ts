export const en = {
  'company.title': 'Will you make this agreement?',
  'company.lead': '{kommune} suggests {slags} at {virksomhed}.',
  'representative.title': 'A place at {virksomhed}',
  'representative.lead':
    '{kommune} would like to make an agreement about {slags} at {virksomhed}. You speak for the employees, so we ask you first.',
  'representative.what': 'It is about',
  'representative.when': '{fra} to {til} ({uger|1 week|# weeks})',
  'representative.hello': 'Hello {navn}',
  'other.title': 'Is it not you?',
  'other.text': 'Call {kommune} on {telefon}, and we will ask the right one.',
} as const;
