import type { LawCategory } from '../../offers/index.ts';

/** Offers of the demo municipality's own: what the cards of its citizens speak of (texts/plan/cards.ts), by the same names. */
export interface OwnOffer {
  readonly name: string;
  readonly lawCategory: LawCategory;
  readonly purpose: string;
  readonly content: string;
  readonly target: string;
  readonly weeks: number;
  readonly hoursWeek: number;
}

export const ownOffers: readonly OwnOffer[] = [
  {
    name: 'Truckcertifikat',
    lawCategory: 'ordinaer_uddannelse',
    purpose: 'At kunne søge job på et lager.',
    content: 'Du lærer at køre truck og går op til prøven.',
    target: 'Dig, der vil arbejde på lager eller i havnen.',
    weeks: 2,
    hoursWeek: 37,
  },
  {
    name: 'Kursus i regneark',
    lawCategory: 'ordinaer_uddannelse',
    purpose: 'At kunne de regneark, som mange kontorer bruger.',
    content: 'Seks dage på erhvervsskolen med øvelser hjemme.',
    target: 'Dig, der søger arbejde på et kontor.',
    weeks: 2,
    hoursWeek: 22,
  },
  {
    name: 'Forberedende dansk og matematik',
    lawCategory: 'ordinaer_uddannelse',
    purpose: 'At få de fag, der mangler for at begynde på en uddannelse.',
    content: 'Undervisning på voksenuddannelsen tre dage om ugen.',
    target: 'Dig, der vil i gang med en uddannelse.',
    weeks: 16,
    hoursWeek: 18,
  },
  {
    name: 'Dansk på arbejdspladsen',
    lawCategory: 'oevrig_vejledning',
    purpose: 'At lære de ord, du skal bruge på arbejdet.',
    content: 'Et lille hold. I øver jer ude på en arbejdsplads.',
    target: 'Dig, der taler noget dansk og vil i arbejde.',
    weeks: 8,
    hoursWeek: 12,
  },
  {
    name: 'Kursus i søvn og energi',
    lawCategory: 'oevrig_vejledning',
    purpose: 'At få kræfter til mere i løbet af ugen.',
    content: 'Otte formiddage på et lille hold med en vejleder.',
    target: 'Dig, der er træt, og som gerne vil tættere på arbejde.',
    weeks: 8,
    hoursWeek: 4,
  },
  {
    name: 'Brobygning på teknisk skole',
    lawCategory: 'oevrig_vejledning',
    purpose: 'At prøve tre fag, før du vælger.',
    content: 'Fire uger i værkstederne sammen med en lærer.',
    target: 'Unge, der vil i gang med en uddannelse.',
    weeks: 4,
    hoursWeek: 25,
  },
];
