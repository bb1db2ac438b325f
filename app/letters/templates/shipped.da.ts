import type { ShippedTemplates } from './shipped.ts';
import { shippedDecisionsDa } from './shipped-decisions.da.ts';
import { shippedPlacesDa } from './shipped-places.da.ts';

/** The letters as they are before a municipality writes its own. "# " begins a heading, "- " an item of a list. */
export const shippedDa: ShippedTemplates = {
  welcome: {
    subject: 'Velkommen, {fornavn}',
    body: `Hej {fornavn}

Jeg hedder {kontaktperson}, og jeg er din kontaktperson. Det er mig, du kan tale med, når du har brug for hjælp. Du kan ringe til mig på {kontaktperson.telefon}.

# Det sker der nu
- Vi finder en tid, hvor vi to kan tale sammen.
- Vi taler om, hvad du gerne vil, og hvad der er godt at gøre først.
- Det, vi aftaler, skriver vi i din plan. Den kan du altid se.

# Det bestemmer du
- Hvad dit mål er. Vi skriver det med dine egne ord.
- Hvordan vi taler sammen efter det første møde: hos os, i telefonen eller på video.
- Hvem du vil have med. Du må gerne tage en ven eller en fra din familie med.
- Om du vil sige ja til det, jeg foreslår. Du må gerne sige nej, og du må gerne foreslå noget andet.
- Hvad jeg må dele med andre, når jeg skal spørge dig først.

Er der noget, du undrer dig over, så ring eller skriv til mig.

Venlig hilsen
{kontaktperson}`,
  },
  summons: {
    subject: 'Din første samtale: {moede.tidspunkt}',
    body: `Hej {fornavn}

Jeg glæder mig til at møde dig. Vi skal tale om, hvad du gerne vil, og hvordan jeg kan hjælpe.

- Tid: {moede.tidspunkt}
- Varighed: {moede.minutter}
- Sted: {moede.sted}
- Du møder: {moede.med}

Du må gerne tage en med, som du er tryg ved. Du skal ikke have noget klar. Har du et CV, så tag det gerne med.

Passer tiden ikke, eller er du syg? Så ring til mig på {kontaktperson.telefon}, så finder vi en ny tid.

Venlig hilsen
{kontaktperson}

Den første samtale holder vi ansigt til ansigt, og det er os, der finder tiden. Det står i lov om en aktiv beskæftigelsesindsats §§ 33 og 34.`,
  },
  invitation: {
    subject: 'Find en tid, der passer dig',
    body: `Hej {fornavn}

Jeg vil gerne tale med dig igen. Du vælger selv tiden, og du vælger, om vi mødes, ringes ved eller taler på video.

Find en tid her: {link}

Vælg tiden senest {frist}. Kan du ikke finde en tid, der passer, så ring til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'invitation-reminder': {
    subject: 'Husk at finde en tid',
    body: `Hej {fornavn}

Har du fundet en tid til vores samtale? Du kan stadig nå det. Vælg en tid senest {frist}.

Find en tid her: {link}

Er det svært, eller passer ingen af tiderne, så ring til mig på {kontaktperson.telefon}. Så finder vi en tid sammen.

Venlig hilsen
{kontaktperson}`,
  },
  'meeting-booked': {
    subject: 'Vi ses {moede.tidspunkt}',
    body: `Hej {fornavn}

Nu har vi en tid.

- Tid: {moede.tidspunkt}
- Varighed: {moede.minutter}
- Sted: {moede.sted}
- Du møder: {moede.med}

Du kan flytte tiden på din side: {link}. Du kan også ringe på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'meeting-moved': {
    subject: 'Ny tid: {moede.tidspunkt}',
    body: `Hej {fornavn}

Vores møde har fået en ny tid.

- Ny tid: {moede.tidspunkt}
- Varighed: {moede.minutter}
- Sted: {moede.sted}
- Du møder: {moede.med}

Den gamle tid gælder ikke mere. Passer den nye tid ikke, så ring til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'meeting-cancelled': {
    subject: 'Mødet er aflyst: {moede.tidspunkt}',
    body: `Hej {fornavn}

Vores møde {moede.tidspunkt} er aflyst. Du skal ikke komme.

Vil du gerne tale med mig før næste møde, så ring på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'meeting-reminder': {
    subject: 'Vi ses {moede.tidspunkt}',
    body: `Hej {fornavn}

Husk, at vi skal tale sammen.

- Tid: {moede.tidspunkt}
- Sted: {moede.sted}
- Du møder: {moede.med}

Kan du ikke, så ring til mig på {kontaktperson.telefon}. Så finder vi en ny tid.

Venlig hilsen
{kontaktperson}`,
  },
  'not-met': {
    subject: 'Vi savnede dig',
    body: `Hej {fornavn}

Vi savnede dig {moede.tidspunkt}. Jeg håber, at alt er godt.

Ring til mig på {kontaktperson.telefon}, eller skriv her: {link}. Fortæl mig, hvad der skete. Så finder vi en ny tid, der passer dig bedre.

Er det svært at komme, så sig det. Måske kan vi tale i telefonen i stedet.

Venlig hilsen
{kontaktperson}`,
  },
  'contact-changed': {
    subject: '{kontaktperson} er din nye kontaktperson',
    body: `Hej {fornavn}

Jeg hedder {kontaktperson}, og fra nu af er det mig, du kan tale med. Før var det {kontaktperson.foer}. Du kan ringe til mig på {kontaktperson.telefon}.

# Derfor skifter du
{tekst}

# Det ved jeg allerede
{kontaktperson.foer} har skrevet ned, hvad I er i gang med, og hvad I har aftalt. Du skal ikke starte forfra. Vil du se, hvad der står, så spørg mig.

Er der noget, du gerne vil fortælle mig selv, så ring eller skriv.

Venlig hilsen
{kontaktperson}`,
  },
  ...shippedDecisionsDa,
  message: {
    subject: 'En besked fra {kontaktperson}',
    body: `Hej {fornavn}

{kontaktperson} har skrevet til dig:

{tekst}

Du kan svare på din side: {link}. Du kan også ringe på {kontaktperson.telefon}.`,
  },
  proposal: {
    subject: 'Et forslag til din plan',
    body: `Hej {fornavn}

Jeg har et forslag til din plan:

{tekst}

Du bestemmer, om du vil sige ja, nej eller foreslå noget andet. Det kan du gøre her: {link}. Du kan også ringe til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  ...shippedPlacesDa,
  note: {
    subject: 'Noten fra vores samtale',
    body: `Hej {fornavn}

Her er det, jeg skrev ned efter vores samtale:

{tekst}

Du finder også noten på din side: {link}. Er noget forkert, så sig det til mig. Jeg har telefon {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  general: {
    subject: 'Nyt fra {kommune}',
    body: `Hej {fornavn}

{tekst}

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kommune}`,
  },
  'group-meeting': {
    subject: 'Kom og vær med',
    body: `Hej {fornavn}

Vi holder et møde for flere, og der er plads til dig. Du vælger selv, om du vil komme.

Se, hvornår det er, og tag en plads her: {link}

Har du spørgsmål, så ring til {kontaktperson} på {kontaktperson.telefon}.

Venlig hilsen
{kommune}`,
  },
  notice: {
    subject: 'Der er en besked til dig',
    body: 'Der er en besked til dig på {kommune}s side. Log ind her: {link}',
  },
  'notice-meeting': {
    subject: 'Din tid: {moede.tidspunkt}',
    body: 'Der er en besked til dig på {kommune}s side. Husk din tid: {moede.tidspunkt}. Log ind her: {link}',
  },
  'notice-cancelled': {
    subject: 'Din tid er aflyst: {moede.tidspunkt}',
    body: 'Der er en besked til dig på {kommune}s side. Din tid {moede.tidspunkt} er aflyst. Log ind her: {link}',
  },
  'notice-question': {
    subject: 'Der er et spørgsmål til dig',
    body: 'Der er et spørgsmål til dig fra {kommune}. Du kan svare her uden at logge ind: {link}',
  },
};
