/** What letters about decisions say that no template and no caseworker writes. Whole sentences, "du". */
export const da = {
  'letter.rule': 'Vi har brugt {lov} {paragraf} ({nummer}).',
  'letter.complain':
    'Er du ikke enig, kan du klage. Ring eller skriv til os senest den {dato}. Du behøver ikke at sige hvorfor. Vi ser på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til {instans}. Afgørelsen gælder, mens du venter.',
  'letter.complain.paper':
    'Er du ikke enig, kan du klage. Ring eller skriv til os senest fire uger efter, at du fik dette brev. Du behøver ikke at sige hvorfor. Vi ser på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til {instans}. Afgørelsen gælder, mens du venter.',
  'letter.wait': 'Du har bedt os vente. Fortæl os, hvad du mener, før vi beslutter noget.',
  'letter.nothing-unknown': 'Du kender allerede det, vi bygger på.',
  'letter.upheld': 'Du har fået ret. Vi laver en ny afgørelse.',
  'letter.partly':
    'Du har fået ret i noget af det. Vi laver en ny afgørelse. Er du stadig ikke enig, så sig til senest den {dato}. Så sender vi din klage til {instans}.',
  'letter.board.afvist': '{instans} ser ikke på klagen. Afgørelsen gælder stadig.',
  'letter.board.stadfaestet': '{instans} er enig i afgørelsen. Den gælder stadig.',
  'letter.board.hjemvist': '{instans} siger, at vi skal se på sagen igen. Du hører fra os, når vi har en ny afgørelse.',
  'letter.board.ophaevet':
    '{instans} har ophævet afgørelsen. Den gælder ikke mere. Du hører fra os om, hvad der sker nu.',
  'letter.board.aendret': '{instans} har ændret afgørelsen. Du hører fra os om, hvad det betyder for dig.',
} as const;
