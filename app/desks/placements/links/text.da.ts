export const da = {
  'company.title': 'Vil I lave denne aftale?',
  'company.lead': '{kommune} foreslår {slags} hos {virksomhed}.',
  'representative.title': 'En plads hos {virksomhed}',
  'representative.lead':
    '{kommune} vil gerne lave en aftale om {slags} hos {virksomhed}. Du taler for de ansatte, så vi spørger dig først.',
  'representative.what': 'Det handler om',
  'representative.when': '{fra} til {til} ({uger|1 uge|# uger})',
  'representative.hello': 'Hej {navn}',
  'other.title': 'Er det ikke dig?',
  'other.text': 'Ring til {kommune} på {telefon}, så spørger vi den rigtige.',
} as const;
