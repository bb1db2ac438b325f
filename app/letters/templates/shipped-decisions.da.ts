import type { TemplateText } from './shipped.ts';

/** Decisions, hearings and complaints: the result first, then why, then what the reader can do, the law last. */
export const shippedDecisionsDa = {
  hearing: {
    subject: 'Vi vil gerne høre fra dig senest {hoering.frist}',
    body: `Hej {fornavn}

Vi har fået noget at vide, som du måske ikke kender. Fortæl os, om det er rigtigt, før vi beslutter noget om {afgoerelse.emne}.

# Det har vi fået at vide
{hoering.oplysninger}

# Derfor betyder det noget
{hoering.hvorfor}

# Det kan du gøre
- Ring til {kontaktperson} på {kontaktperson.telefon}, eller skriv på din side: {link}
- Fortæl, hvad der er rigtigt, og hvad der er forkert. Du må gerne sende noget, der viser det.
- Du må gerne få en anden til at hjælpe dig.

Svar senest {hoering.frist}. Har du brug for mere tid, så sig det til os. Hører vi ikke fra dig, beslutter vi ud fra det, vi ved nu.

Venlig hilsen
{kontaktperson}
{kommune}

Du har ret til at sige din mening, før vi beslutter noget. Det står i forvaltningsloven § 19.`,
  },
  'hearing-extended': {
    subject: 'Du har fået mere tid: senest {hoering.frist}',
    body: `Hej {fornavn}

Du har fået mere tid til at svare os om {afgoerelse.emne}. Nu skal vi have dit svar senest {hoering.frist}.

Vi beslutter ikke noget, før du har svaret, eller den dag er gået.

Ring til {kontaktperson} på {kontaktperson.telefon}, eller skriv på din side: {link}

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'decision-granted': {
    subject: 'Vi siger ja til {afgoerelse.emne}',
    body: `Hej {fornavn}

{afgoerelse.resultat}

# Det sker der nu
Du skal ikke gøre mere for at få det, du bad om. Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-refused': {
    subject: 'Svar på dit ønske om {afgoerelse.emne}',
    body: `Hej {fornavn}

{afgoerelse.resultat}

# Derfor
{afgoerelse.begrundelse}

# Det bygger vi på
{afgoerelse.oplysninger}

# Det kan du gøre
Vil du tale om det, eller er noget forkert? Så ring til {kontaktperson} på {kontaktperson.telefon}.

{klage.vejledning}

Venlig hilsen
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-imposed': {
    subject: 'Afgørelse om {afgoerelse.emne}',
    body: `Hej {fornavn}

{afgoerelse.resultat}

# Derfor
{afgoerelse.begrundelse}

# Det bygger vi på
{afgoerelse.oplysninger}

# Det kan du gøre
Vil du tale om det, eller er noget forkert? Så ring til {kontaktperson} på {kontaktperson.telefon}.

{klage.vejledning}

Venlig hilsen
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-corrected': {
    subject: 'Ny afgørelse om {afgoerelse.emne}',
    body: `Hej {fornavn}

Vi har lavet en ny afgørelse. Den gælder i stedet for den, du har fået før.

{afgoerelse.resultat}

# Derfor
{afgoerelse.begrundelse}

# Det bygger vi på
{afgoerelse.oplysninger}

# Det kan du gøre
Vil du tale om det, eller er noget forkert? Så ring til {kontaktperson} på {kontaktperson.telefon}.

{klage.vejledning}

Venlig hilsen
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-delayed': {
    subject: 'Du får svar senest {ny.dato}',
    body: `Hej {fornavn}

Vi når ikke at svare dig om {afgoerelse.emne} til tiden. Det er vi kede af. Du får svar senest {ny.dato}.

{afgoerelse.begrundelse}

Du skal ikke gøre noget. Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'decision-withdrawn': {
    subject: 'Vi har stoppet sagen om {afgoerelse.emne}',
    body: `Hej {fornavn}

Vi har skrevet til dig om {afgoerelse.emne}. Den sag har vi nu stoppet. Vi beslutter ikke noget, og du skal ikke gøre noget.

{afgoerelse.begrundelse}

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'complaint-received': {
    subject: 'Vi har fået din klage',
    body: `Hej {fornavn}

Vi fik din klage den {klage.modtaget}. Den handler om {afgoerelse.emne}.

# Det sker der nu
- Vi ser på sagen igen.
- Du hører fra os senest fire uger efter, at vi fik din klage.
- Ændrer vi ikke afgørelsen, sender vi din klage til {klage.instans}. Så er det dem, der afgør den.

Har du mere at fortælle, så ring til {kontaktperson} på {kontaktperson.telefon}, eller skriv på din side: {link}

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'complaint-upheld': {
    subject: 'Vi ændrer afgørelsen om {afgoerelse.emne}',
    body: `Hej {fornavn}

Du klagede, og vi har set på sagen igen. Nu ændrer vi afgørelsen.

{afgoerelse.resultat}

{afgoerelse.begrundelse}

# Det sker der nu
Du får en ny afgørelse i et brev for sig. Den gælder i stedet for den gamle. Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'complaint-forwarded': {
    subject: 'Din klage er sendt til {klage.instans}',
    body: `Hej {fornavn}

Vi har set på sagen om {afgoerelse.emne} igen, og vi ændrer ikke afgørelsen. Derfor har vi sendt din klage til {klage.instans}. Nu er det dem, der afgør den.

# Derfor ændrer vi den ikke
{afgoerelse.begrundelse}

# Det sker der nu
Du skal ikke gøre noget. {klage.instans} skriver til dig, når de har et svar. Er der noget, de skal vide, så skriv til dem eller til os.

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'complaint-late': {
    subject: 'Din klage er sendt til {klage.instans}',
    body: `Hej {fornavn}

Vi fik din klage den {klage.modtaget}. Det var efter den sidste dag for at klage, som var den {klage.frist}. Vi har sendt klagen til {klage.instans}. De bestemmer, om de kan se på den alligevel.

Er der en grund til, at klagen kom sent? Så fortæl det til os eller til dem. Det kan få betydning.

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'board-decided': {
    subject: '{klage.instans} har svaret på din klage',
    body: `Hej {fornavn}

{klage.instans} har afgjort din klage. Den handlede om {afgoerelse.emne}.

# Det betyder det for dig
{afgoerelse.resultat}

# Det kan du gøre
Vil du tale om svaret, eller om hvad der sker nu? Så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
} as const satisfies Readonly<Record<string, TemplateText>>;
