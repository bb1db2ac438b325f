export const da = {
  title: 'Tilgængelighedserklæring',
  lead: 'Alle skal kunne bruge Fodfæste. Her kan du læse, hvad der virker, og hvad der ikke gør. Du kan også se, hvem du kan ringe til.',
  'who.heading': 'Hvem står bag?',
  'who.text':
    '{kommune} har ansvaret for siden. Loven siger, at alle skal kunne bruge det offentlige på nettet. Det er lov nr. 692 af 8. juni 2018. Her gælder det Fodfæste.',
  'status.heading': 'Lever siden op til kravene?',
  'status.full': 'Ja, så vidt vi ved. Siden følger kravene i EN 301 549 og WCAG 2.2, niveau AA.',
  'status.partly':
    'Næsten. Siden følger de fleste krav i EN 301 549 og WCAG 2.2, niveau AA. I loven hedder det, at den følger dem delvist.',
  'defects.heading': 'Det virker ikke endnu',
  'defects.none': 'Vi kender ikke til fejl lige nu.',
  'defects.criterion': 'WCAG {nummer}. Fundet den {dato}.',
  'defects.cost': 'Vi har ikke ladet en fejl ligge, fordi den er dyr at rette.',
  'defects.others': 'Log ind med MitID er ikke vores. Det har sin egen erklæring.',
  'made.heading': 'Sådan har vi gjort',
  'made.self': 'Vi har selv set siden efter. Vi gik den igennem den {dato}, og vi gør det mindst én gang om året.',
  'made.axe': 'Et program, der hedder axe, har set på siderne.',
  'made.keyboard': 'Vi har brugt siderne med tastatur alene og på en lille skærm.',
  'made.users':
    'Ingen udefra har prøvet siden for os. Vi har heller ikke haft hjælp fra folk, der bruger skærmlæser. Det mangler vi.',
  'contact.heading': 'Sig det til os',
  'contact.text': 'Er der noget, du ikke kan bruge? Så sig det. Du kan også få det, du leder efter, på en anden måde.',
  'contact.phone': 'Ring til {kommune} på {telefon}.',
  'contact.email': 'Skriv til {email}.',
  'contact.none': 'Vi er ved at skrive telefon og e-mail ind her. Brug kommunens egen side så længe.',
  'complain.heading': 'Får du ikke svar?',
  'complain.text':
    'Har vi ikke svaret efter ti hverdage? Eller hjælper svaret ikke? Så kan du gå til Digitaliseringsstyrelsen. De holder øje med, at loven bliver fulgt.',
  'complain.phone': 'Læg en besked på {telefon}.',
  'complain.link': 'Læs, hvordan du gør',
} as const;
