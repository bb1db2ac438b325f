export const en = {
  'mail.hours': 'From week {fra} to {til}: {timer}.',
  'mail.hours.one': 'All the time: {timer}.',
  'mail.hours.unpaid': '{timer} hours a week',
  'mail.hours.paid': '{timer} hours a week with ordinary pay',
  'mail.hours.both': '{timer} hours a week and {loen} hours with ordinary pay',
  'mail.ask.subject': 'Can you say yes? {borger} from {fra}',
  'mail.ask.body':
    'Hello {navn}\n\n{borger} would like to begin with {firma}: {opgave} ({plads}).\n\nThe first day is {fra}. The last day is {til}.\n{timer}\n{formaal}\nSay yes or no here. It takes two minutes:\n{adresse}\n\nTo talk about it, call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'mail.ask.purpose': 'The aim is: {formaal}\n',
  'sms.ask': '{borger} would like to begin with {firma} on {fra}. Say yes or no here: {adresse} Regards {kommune}',
  'mail.speaker.subject': 'Your statement on a place with {firma}',
  'mail.speaker.body':
    'Hello {navn}\n\n{firma} would like to take in a person in a {plads} from {fra} to {til}: {opgave}.\n\n{tal}\n\nThe law asks somebody who speaks for the employees to write whether the number of places is in order. {droeftet}Write it here:\n{adresse}\n\nTo talk about it, call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'mail.speaker.discussed': 'Also talk with the management about the place, and write whether you agree. ',
  'sms.speaker':
    '{firma} wants to take in a person in a {plads} from {fra}. As the employees’ representative, write whether it is in order: {adresse} Regards {kommune}',
  'mail.inform.subject': 'A person comes in community work with {firma}',
  'mail.inform.body':
    'Hello {navn}\n\nA person comes in community work with {firma} from {fra}: {opgave}.\n\nYou are told because you speak for the employees. Talk with the management about how it is done. You need not answer us.\n\nTo talk about it, call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'sms.inform':
    'A person comes in community work with {firma} from {fra}. Talk with the management about how it is done. Regards {kommune}',
  'mail.remind.subject': 'We lack your answer: {borger} with {firma}',
  'mail.remind.body':
    'Hello {navn}\n\nWe have asked about a {plads} with {firma} from {fra}. We lack your answer before it can begin.\n\nAnswer here:\n{adresse}\n\nYou can also call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'sms.remind': 'We lack your answer about a {plads} with {firma} from {fra}: {adresse} Regards {kommune}',
  'mail.granted.subject': 'It is settled: {borger} from {fra}',
  'mail.granted.body':
    'Hello {navn}\n\nEverybody has said yes. {borger} begins with {firma} on {fra} and is there until {til}.\n{timer}\n\nIf anything happens, call {hvem}{telefon}. Also say so if {borger} does not come.\n\nKind regards\n{kommune}',
  'sms.granted': 'It is settled: {borger} begins with {firma} on {fra}. Regards {kommune}',
  'mail.withdrawn.subject': 'It comes to nothing this time: {borger}',
  'mail.withdrawn.body':
    'Hello {navn}\n\nWe have withdrawn the question about a {plads} with {firma}. You need do nothing. Thank you for looking at it.\n\nFor questions call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'sms.withdrawn':
    'We have withdrawn the question about a {plads} with {firma}. You need do nothing. Regards {kommune}',
  'mail.check.subject': 'How does it go with {borger}?',
  'mail.check.body':
    'Hello {navn}\n\nHow does it go with {borger} at {firma}? Answer with one press here:\n{adresse}\n\nIf there is something we should do, call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'sms.check': 'How does it go with {borger} at {firma}? Answer with one press: {adresse} Regards {kommune}',
  'mail.assess.subject': 'How did it go with {borger}?',
  'mail.assess.body':
    'Hello {navn}\n\n{borger} ends with {firma} on {til}. Tell us how it went, and whether you can offer something. It takes two minutes:\n{adresse}\n\nYou can also call {hvem}{telefon}.\n\nKind regards\n{kommune}',
  'sms.assess': '{borger} ends with {firma} on {til}. How did it go? It takes two minutes: {adresse} Regards {kommune}',
  'mail.figures':
    'The site has {ansatte} ordinary staff on average. That gives room for {loft}. The municipality knows of {nu} already.',
  'mail.figures.unknown':
    'We do not know the site’s figures. Reckon yourself: 1 place for each 5 staff up to 50, then 1 for each 10. One place is always in order.',
} as const;
