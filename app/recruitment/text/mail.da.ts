export const da = {
  'mail.candidates.subject': 'Her er {antal|én kandidat|# kandidater} til {titel}',
  'mail.candidates.body':
    'Hej {navn}\n\n{antal|Én borger|# borgere} har sagt ja til, at I ser deres navn og lidt om dem. Se dem, og svar her. I skal ikke logge på:\n\n{adresse}\n\nInviter til en samtale, eller skriv ja eller nej. Et par ord ved et nej er en stor hjælp for den, der får det.\n\nLinket virker i 21 dage. I kan også svare {afsender}, der sender denne mail{telefon}.\n\nVenlig hilsen\n{afsender}\n{kommune}',
  'sms.candidates.body':
    'Hej {navn}. Der er {antal|én kandidat|# kandidater} til {titel}. Se og svar her: {adresse}\nVenlig hilsen {afsender}, {kommune}',
  'mail.candidates.phone': ', på telefon {telefon}',
  'mail.answer.subject': 'Vi er i gang med jeres job: {titel}',
  'mail.answer.body': 'Hej {navn}\n\n{ord}\n\nVenlig hilsen\n{afsender}\n{kommune}',
} as const;
