/** What letters about decisions say that no template and no caseworker writes. Whole sentences, "du". */
export const da = {
  'letter.rules': 'Vi har brugt {lov} {paragraffer} ({nummer}).',
  'letter.reopen':
    'Vi spurgte dig ikke, før vi besluttede det. Er noget forkert, så ring eller skriv til os. Så tager vi sagen op igen.',
  'letter.complain':
    'Er du ikke enig, kan du klage. Ring eller skriv til os senest den {dato}. Du behøver ikke at sige hvorfor. Så ser vi på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til {instans}. Afgørelsen gælder, mens du venter.',
  'letter.complain.paper':
    'Er du ikke enig, kan du klage. Ring eller skriv til os senest fire uger efter, at du fik dette brev. Du behøver ikke at sige hvorfor. Så ser vi på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til {instans}. Afgørelsen gælder, mens du venter.',
  'letter.wait': 'Du har bedt os vente. Fortæl os, hvad du mener, før vi beslutter noget.',
  'letter.nothing-unknown': 'Der er ikke kommet noget nyt. Du kender det, vi bygger på.',
  'letter.stands': 'Den afgørelse, du har fået før, gælder stadig.',
  'letter.upheld': 'Du har fået ret i din klage. Vi ændrer afgørelsen.',
  'letter.partly':
    'Du har fået ret i noget af din klage. Vi ændrer afgørelsen. Er du ikke enig i resten, så sig det til os senest den {dato}. Så sender vi din klage til {instans}.',
  'letter.maintained':
    'Vi har set på sagen igen, og vi ændrer ikke afgørelsen. Derfor har vi sendt din klage til {instans}. Nu er det dem, der afgør den.',
  'letter.rest-stands':
    'Du fik ret i noget af din klage, og du vil gerne have svar på resten. Derfor har vi sendt din klage til {instans}. Nu er det dem, der afgør den.',
  'letter.board.afvist': '{instans} ser ikke på din klage. Det, vi har besluttet, gælder stadig.',
  'letter.board.stadfaestet': '{instans} er enig med os. Det, vi har besluttet, gælder stadig.',
  'letter.board.hjemvist': '{instans} siger, at vi skal se på sagen igen. Du hører fra os, når vi har en ny afgørelse.',
  'letter.board.ophaevet':
    '{instans} har ophævet afgørelsen. Den gælder ikke mere. Du hører fra os om, hvad der sker nu.',
  'letter.board.aendret': '{instans} har ændret afgørelsen. Du hører fra os om, hvad det betyder for dig.',
} as const;
