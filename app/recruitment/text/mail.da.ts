export const da = {
  'mail.asked.subject': 'Der er et job, vi gerne vil spørge dig om',
  'mail.asked.body':
    'Hej\n\nVi har hørt om et job, der kan passe til dig. Du bestemmer selv, om du har lyst, og virksomheden ved ikke noget om dig.\n\nLog på og se jobbet her:\n\n{adresse}\n\nVenlig hilsen\n{kommune}',
  'sms.asked.body':
    'Hej. Vi har hørt om et job, der kan passe til dig. Log på og se det: {adresse}\nVenlig hilsen {kommune}',
  'mail.news.subject': 'Der er nyt om et job',
  'mail.news.body':
    'Hej\n\nDer er nyt om et job, du har sagt ja til. Log på og læs det her:\n\n{adresse}\n\nVenlig hilsen\n{kommune}',
  'sms.news.body':
    'Hej. Der er nyt om et job, du har sagt ja til. Log på og læs det: {adresse}\nVenlig hilsen {kommune}',
  'mail.candidates.subject': 'Her er {antal|én kandidat|# kandidater} til {titel}',
  'mail.candidates.body':
    'Hej {navn}\n\n{antal|Én borger|# borgere} har sagt ja til, at I ser deres navn og lidt om dem. Se dem, og svar her. I skal ikke logge på:\n\n{adresse}\n\nInviter til en samtale, eller skriv ja eller nej. Et par ord ved et nej er en stor hjælp for den, der får det.\n\nLinket virker i 21 dage. I kan også svare {afsender}, der sender denne mail{telefon}.\n\nVenlig hilsen\n{afsender}\n{kommune}',
  'sms.candidates.body':
    'Hej {navn}. Der er {antal|én kandidat|# kandidater} til {titel}. Se og svar her: {adresse}\nVenlig hilsen {afsender}, {kommune}',
  'mail.candidates.phone': ', på telefon {telefon}',
  'mail.answer.subject': 'Vi er i gang med jeres job: {titel}',
  'mail.answer.body': 'Hej {navn}\n\n{ord}\n\nVenlig hilsen\n{afsender}\n{kommune}',
} as const;
