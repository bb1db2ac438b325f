import type { TemplateText } from './shipped.ts';

/** A decision that is not wholly in the reader's favour: result, why, what it rests on, what the reader can do, the law. */
const burden = `{afgoerelse.resultat}

# Derfor
{afgoerelse.begrundelse}

# Det bygger vi på
{afgoerelse.oplysninger}

# Det kan du gøre
Vil du tale om det, eller er noget forkert? Så ring til {kontaktperson} på {kontaktperson.telefon}, eller skriv på din side: {link}

{klage.vejledning}

Venlig hilsen
{kontaktperson}
{kommune}

{afgoerelse.underskriver} besluttede det den {afgoerelse.dato}.

{afgoerelse.regler}`;

/** Decisions, hearings and complaints: the result first, then why, then what the reader can do, the law last. */
export const shippedDecisionsDa = {
  hearing: {
    subject: 'Vi vil gerne høre fra dig senest den {hoering.frist}',
    body: `Hej {fornavn}

Vi er ved at beslutte, {afgoerelse.emne}. Vi vil gerne høre din mening først.

# Det har vi fået at vide
{hoering.oplysninger}

# Derfor skriver vi
{hoering.hvorfor}

# Det kan du gøre
- Ring til {kontaktperson} på {kontaktperson.telefon}, eller skriv på din side: {link}
- Fortæl, hvad der er rigtigt, og hvad der er forkert. Du må gerne sende noget, der viser det.
- Du må gerne få en anden til at hjælpe dig.

Svar senest den {hoering.frist}. Har du brug for mere tid, så sig det til os. Hører vi ikke fra dig, beslutter vi ud fra det, vi ved nu.

Venlig hilsen
{kontaktperson}
{kommune}

Du har ret til at sige din mening, før vi beslutter noget. Det står i forvaltningsloven §§ 19 og 21.`,
  },
  'hearing-extended': {
    subject: 'Du har fået mere tid: Svar senest den {hoering.frist}',
    body: `Hej {fornavn}

Du har fået mere tid. Nu kan du svare til og med den {hoering.frist}.

Vi er ved at beslutte, {afgoerelse.emne}. Det gør vi først, når du har svaret, eller når den dag er gået.

Ring til {kontaktperson} på {kontaktperson.telefon}, eller skriv på din side: {link}

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'decision-granted': {
    subject: 'Vi har besluttet, {afgoerelse.emne}',
    body: `Hej {fornavn}

{afgoerelse.resultat}

# Det sker der nu
Det gælder fra den {afgoerelse.dato}. Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}

{afgoerelse.underskriver} besluttede det.

{afgoerelse.regler}`,
  },
  'decision-refused': {
    subject: 'Vi har besluttet, {afgoerelse.emne}',
    body: `Hej {fornavn}

${burden}`,
  },
  'decision-imposed': {
    subject: 'Vi har besluttet, {afgoerelse.emne}',
    body: `Hej {fornavn}

${burden}`,
  },
  'decision-corrected': {
    subject: 'Vi har besluttet på ny, {afgoerelse.emne}',
    body: `Hej {fornavn}

Vi har lavet en ny afgørelse. Den gælder i stedet for den, du har fået før.

${burden}`,
  },
  'decision-delayed': {
    subject: 'Du får svar senest den {ny.dato}',
    body: `Hej {fornavn}

Vi når ikke at beslutte til tiden, {afgoerelse.emne}. Det er vi kede af. Du får svar senest den {ny.dato}.

{afgoerelse.begrundelse}

Du skal ikke gøre noget. Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'decision-withdrawn': {
    subject: 'Vi beslutter ikke noget alligevel',
    body: `Hej {fornavn}

Vi så på, {afgoerelse.emne}. Nu beslutter vi ikke noget, og du skal ikke gøre noget.

{afgoerelse.resultat}

{afgoerelse.begrundelse}

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'complaint-received': {
    subject: 'Vi har fået din klage',
    body: `Hej {fornavn}

Vi fik din klage den {klage.modtaget}. Du klager over det, vi besluttede den {afgoerelse.dato}: {afgoerelse.emne}.

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
    subject: 'Vi ændrer det, du klagede over',
    body: `Hej {fornavn}

{afgoerelse.resultat}

# Derfor
{afgoerelse.begrundelse}

# Det sker der nu
Du får en ny afgørelse i et brev for sig. Den gælder i stedet for den fra den {afgoerelse.dato}. Dengang besluttede vi, {afgoerelse.emne}.

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'complaint-forwarded': {
    subject: 'Din klage er sendt til {klage.instans}',
    body: `Hej {fornavn}

{afgoerelse.resultat}

Klagen er over det, vi besluttede den {afgoerelse.dato}: {afgoerelse.emne}.

# Det har vi lagt vægt på
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

Vi har sendt din klage til {klage.instans}. De bestemmer, om de kan se på den, for den kom for sent. Vi fik den {klage.modtaget}. Den sidste dag for at klage var den {klage.frist}.

Klagen er over det, vi besluttede den {afgoerelse.dato}: {afgoerelse.emne}.

Er der en grund til, at klagen kom sent? Så fortæl det til os eller til dem. Det kan få betydning.

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
  'board-decided': {
    subject: '{klage.instans} har svaret på din klage',
    body: `Hej {fornavn}

{afgoerelse.resultat}

Du klagede over det, vi besluttede den {afgoerelse.dato}: {afgoerelse.emne}.

# Det kan du gøre
Vil du tale om svaret, eller om hvad der sker nu? Så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}
{kommune}`,
  },
} as const satisfies Readonly<Record<string, TemplateText>>;
