import type { PlaceKey } from './place-keys.ts';
import type { TemplateText } from './shipped.ts';

export const shippedPlacesDa: Readonly<Record<PlaceKey, TemplateText>> = {
  'placement-proposal': {
    subject: 'Et sted til dig: {sted}',
    body: `Hej {fornavn}

Jeg har et forslag til dig.

- Sted: {sted}
- Opgave: {opgave}
- Tid: {periode}

{tekst}

Se det hele, og svar her: {link}

Det er dig, der siger ja eller nej. Vil du hellere tale om det først, så ring til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'placement-agreed': {
    subject: 'Det er aftalt: {sted}',
    body: `Hej {fornavn}

Godt nyt: Både du og {sted} har sagt ja.

- Sted: {sted}
- Opgave: {opgave}
- Tid: {periode}

Du kan altid se aftalen her: {link}. Har du spørgsmål, så ring til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'placement-check': {
    subject: 'Hvordan går det hos {sted}?',
    body: `Hej {fornavn}

Hvordan går det hos {sted}? Det tager under et minut at svare.

Svar her: {link}

Går det ikke godt, så ring til mig på {kontaktperson.telefon}. Så finder vi en løsning sammen.

Venlig hilsen
{kontaktperson}`,
  },
  'placement-end': {
    subject: 'Hvordan gik det hos {sted}?',
    body: `Hej {fornavn}

Din tid hos {sted} er slut eller ved at være slut. Jeg vil gerne høre, hvordan det gik, og hvad du lærte. Det tager to minutter at svare.

Svar her: {link}

Bagefter taler vi om det næste skridt. Du kan også ringe til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'course-proposal': {
    subject: 'Et kursus til dig: {opgave}',
    body: `Hej {fornavn}

Jeg foreslår dig et kursus. Du bestemmer selv, om du vil.

- Kursus: {opgave}
- Skole: {sted}
- Tid: {periode}

{tekst}

Se mere, og svar ja eller nej her: {link}

Vil du tale om det først, så ring til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'class-invitation': {
    subject: 'Er det her hold noget for dig?',
    body: `Hej {fornavn}

Vi laver et hold, der fører til job. Virksomheder har lovet job til dem, der gør det færdigt. Er det noget for dig?

- Hold: {opgave}
- Skole: {sted}
- Tid: {periode}

{tekst}

Se mere, og svar ja eller nej her: {link}

Et nej har ingen betydning for din ydelse. Ingen andre ved, at vi har spurgt dig. Ring til mig på {kontaktperson.telefon}, hvis du vil høre mere.

Venlig hilsen
{kontaktperson}`,
  },
  'course-check': {
    subject: 'Hvordan går det på kurset?',
    body: `Hej {fornavn}

Hvordan går det på kurset {opgave}? Ét tryk er nok.

Svar her: {link}

Er det svært, så ring til mig på {kontaktperson.telefon}. Så finder vi en løsning sammen. Dit svar koster dig aldrig penge.

Venlig hilsen
{kontaktperson}`,
  },
  'job-question': {
    subject: 'Et job hos {sted}',
    body: `Hej {fornavn}

{sted} har et job: {opgave}. Jeg tror, at det kan være noget for dig.

Må jeg sende dit navn og nogle få ord om dig til dem? Du ser selv ordene først.

Læs om jobbet, og svar her: {link}

Vi sender ikke noget, før du har sagt ja. Siger du nej, sker der ikke noget. Vil du tale om det først, så ring til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
  'job-answer': {
    subject: 'Svar fra {sted}',
    body: `Hej {fornavn}

{sted} har svaret om jobbet: {opgave}.

{tekst}

Se mere på din side: {link}. Du kan også ringe til mig på {kontaktperson.telefon}.

Venlig hilsen
{kontaktperson}`,
  },
};
