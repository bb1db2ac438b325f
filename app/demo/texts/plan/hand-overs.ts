/** What the a-kasse tells the jobcentre when the course moves on. */
export const handOverSummaries: readonly string[] = [
  'Søger målrettet og har været til to samtaler. Har brug for ro på pasning, før der siges ja til aften.',
  'Har et godt cv og ringer selv til virksomheder. Vil gerne møde en virksomhedskonsulent hos jer.',
  'Er i gang med at skifte branche og har fundet et kursus. Det begynder først efter nytår.',
  'Vil helst tale i telefon om formiddagen. Har talt med samme person hos os hver gang.',
  'Har haft et vikariat undervejs, som måske kan blive til mere. Spørg til det.',
];
export const handOverQuestions: readonly string[] = [
  'Kan kurset tages om aftenen?',
  'Er der en virksomhed i nærheden, som vil have et besøg?',
  'Hvad sker der med aftalen, hvis der kommer et vikariat?',
  'Kan cv oversættes til engelsk?',
];
