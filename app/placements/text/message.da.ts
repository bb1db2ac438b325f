export const da = {
  'mail.hours': 'Fra uge {fra} til {til}: {timer}.',
  'mail.hours.one': 'Hele tiden: {timer}.',
  'mail.hours.unpaid': '{timer} timer om ugen',
  'mail.hours.paid': '{timer} timer om ugen med almindelig løn',
  'mail.hours.both': '{timer} timer om ugen og {loen} timer med almindelig løn',
  'mail.ask.subject': 'Kan I sige ja? {borger} fra {fra}',
  'mail.ask.body':
    'Hej {navn}\n\n{borger} vil gerne begynde hos {firma}: {opgave} ({plads}).\n\nFørste dag er {fra}. Sidste dag er {til}.\n{timer}\n{formaal}\nSig ja eller nej her. Det tager to minutter:\n{adresse}\n\nVil du tale om det, så ring til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'mail.ask.purpose': 'Målet er: {formaal}\n',
  'sms.ask': '{borger} vil gerne begynde hos {firma} {fra}. Sig ja eller nej her: {adresse} Hilsen {kommune}',
  'mail.speaker.subject': 'Din udtalelse om en plads hos {firma}',
  'mail.speaker.body':
    'Hej {navn}\n\n{firma} vil gerne tage imod en person i {plads} fra {fra} til {til}: {opgave}.\n\n{tal}\n\nLoven beder en, der taler for de ansatte, om at skrive, om antallet af pladser er i orden. {droeftet}Skriv det her:\n{adresse}\n\nVil du tale om det, så ring til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'mail.speaker.discussed': 'Tal også med ledelsen om pladsen, og skriv, om I er enige. ',
  'sms.speaker':
    '{firma} vil tage imod en person i {plads} fra {fra}. Skriv som repræsentant for de ansatte, om det er i orden: {adresse} Hilsen {kommune}',
  'mail.inform.subject': 'En person kommer i nytteindsats hos {firma}',
  'mail.inform.body':
    'Hej {navn}\n\nEn person kommer i nytteindsats hos {firma} fra {fra}: {opgave}.\n\nDu får besked, fordi du taler for de ansatte. Tal med ledelsen om, hvordan det skal foregå. Du skal ikke svare os.\n\nVil du tale om det, så ring til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'sms.inform':
    'En person kommer i nytteindsats hos {firma} fra {fra}. Tal med ledelsen om, hvordan det skal foregå. Hilsen {kommune}',
  'mail.remind.subject': 'Vi mangler dit svar: {borger} hos {firma}',
  'mail.remind.body':
    'Hej {navn}\n\nVi har spurgt om {plads} hos {firma} fra {fra}. Vi mangler dit svar, før det kan begynde.\n\nSvar her:\n{adresse}\n\nDu kan også ringe til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'sms.remind': 'Vi mangler dit svar om {plads} hos {firma} fra {fra}: {adresse} Hilsen {kommune}',
  'mail.granted.subject': 'Det er på plads: {borger} fra {fra}',
  'mail.granted.body':
    'Hej {navn}\n\nAlle har sagt ja. {borger} begynder hos {firma} {fra} og er der til {til}.\n{timer}\n\nSker der noget, så ring til {hvem}{telefon}. Sig også til, hvis {borger} ikke kommer.\n\nVenlig hilsen\n{kommune}',
  'sms.granted': 'Det er på plads: {borger} begynder hos {firma} {fra}. Hilsen {kommune}',
  'mail.withdrawn.subject': 'Det bliver ikke til noget denne gang: {borger}',
  'mail.withdrawn.body':
    'Hej {navn}\n\nVi har trukket spørgsmålet om {plads} hos {firma} tilbage. Du skal ikke gøre noget. Tak, fordi I ville se på det.\n\nHar du spørgsmål, så ring til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'sms.withdrawn':
    'Vi har trukket spørgsmålet om {plads} hos {firma} tilbage. Du skal ikke gøre noget. Hilsen {kommune}',
  'mail.check.subject': 'Hvordan går det med {borger}?',
  'mail.check.body':
    'Hej {navn}\n\nHvordan går det med {borger} hos {firma}? Svar med ét tryk her:\n{adresse}\n\nEr der noget, vi skal gøre, så ring til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'sms.check': 'Hvordan går det med {borger} hos {firma}? Svar med ét tryk: {adresse} Hilsen {kommune}',
  'mail.assess.subject': 'Hvordan gik det med {borger}?',
  'mail.assess.body':
    'Hej {navn}\n\n{borger} slutter hos {firma} {til}. Fortæl os, hvordan det gik, og om I kan tilbyde noget. Det tager to minutter:\n{adresse}\n\nDu kan også ringe til {hvem}{telefon}.\n\nVenlig hilsen\n{kommune}',
  'sms.assess':
    '{borger} slutter hos {firma} {til}. Hvordan gik det? Det tager to minutter: {adresse} Hilsen {kommune}',
  'mail.figures':
    'Stedet har {ansatte} ordinært ansatte i gennemsnit. Det giver plads til {loft}. Kommunen kender {nu} i forvejen.',
  'mail.figures.unknown':
    'Vi kender ikke stedets tal. Regn selv: 1 plads for hver 5 ansatte op til 50, og derefter 1 for hver 10. Én plads er altid i orden.',
} as const;
