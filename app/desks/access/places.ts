import type { ActRegistry } from '../../kernel/act/registry.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/** What each page is called in the access log, as a citizen would say it. */
const pages: Readonly<Record<string, Bilingual>> = {
  overblik: say('så dig på en liste', 'saw you on a list'),
  'overblik-export': say('hentede en liste, hvor du stod', 'downloaded a list that had you on it'),
  'cpr-search': say('fandt dig ved at søge på dit CPR-nummer', 'found you by searching for your CPR number'),
  'person-page': say('så din side', 'saw your page'),
  'person-law': say('så, hvad loven siger i din sag', 'saw what the law says in your case'),
  'person-timeline': say('så, hvad der er sket i din sag', 'saw what has happened in your case'),
  'person-details': say('så dine oplysninger', 'saw your details'),
  'person-cpr': say('så dit CPR-nummer', 'saw your CPR number'),
  'person-address': say('så din adresse', 'saw your address'),
  'person-access': say('så, hvem der har set dine oplysninger', 'saw who has seen your details'),
  'shared-cases': say('så dig på listen over delte sager', 'saw you on the list of shared cases'),
  'own-page': say('så din egen side', 'saw your own page'),
  'audit-list': say('så dit navn i adgangsloggen', 'saw your name in the access log'),
  'audit-export': say(
    'hentede en del af adgangsloggen, hvor du stod',
    'downloaded part of the access log that had you in it',
  ),
  'audit-search': say('undersøgte, hvem der har set dine oplysninger', 'examined who has seen your details'),
};

/** Every place has a name: a page from the table, an act by its title. A new page without one is found by its test. */
export function placeName(place: string, acts: ActRegistry): Bilingual {
  const page = pages[place];
  if (page) return page;
  const act = acts.get(place);
  if (!act) return say(`brugte “${place}”`, `used “${place}”`);
  return say(`brugte “${act.title.da}”`, `used “${act.title.en}”`);
}

export const isNamedPage = (place: string): boolean => place in pages;
