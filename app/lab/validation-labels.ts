import type { Proof, ValidationPart, ValidationRow } from '@fodfaeste/lab';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

export const partLabels: Readonly<Record<ValidationPart, Bilingual>> = {
  year: say('Et år i hele landet', 'A year of the whole country'),
  survival: say('Hvor længe folk er på dagpenge', 'How long people stay on dagpenge'),
  stocks: say('Ti kommuner i et år, modellen ikke har set', 'Ten municipalities in a year the model has not seen'),
  offers: say('Tilbud i kommuner, modellen ikke har set', 'Offers in municipalities the model has not seen'),
  silent: say('Det, vi ikke kan prøve', 'What we cannot try'),
};

export const proofLabels: Readonly<Record<Proof, Bilingual>> = {
  fitted: say('tilpasset', 'fitted'),
  'came-out': say('kom ud', 'came out'),
  'held-out': say('holdt ude', 'held out'),
};

export const withinLabels: Readonly<Record<ValidationRow['within'], Bilingual>> = {
  yes: say('passer', 'fits'),
  no: say('passer ikke', 'does not fit'),
  'not-measured': say('ikke målt', 'not measured'),
};
