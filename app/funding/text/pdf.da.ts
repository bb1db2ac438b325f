/** The answer on one sheet. */
export const da = {
  'pdf.title': 'Hvem betaler {kursus}?',
  'pdf.title.any': 'Hvem betaler et kursus?',
  'pdf.for': 'For {navn}',
  'pdf.made': 'Svaret gælder {dato}',
  'pdf.page': 'Side {nummer} af {alle}',
  'pdf.phone': 'Telefon {telefon}',
  'pdf.reader.citizen': 'Læst for den, der vil på kursus',
  'pdf.reader.caseworker': 'Læst for sagsbehandleren',
  'pdf.reader.school': 'Læst for skolen',
  'pdf.reader.company': 'Læst for virksomheden',
  'pdf.more': 'Der er mere på siden, hvor arket er lavet.',
  'pdf.against': 'Passer ikke i dag',
  'pdf.law': 'Lov og kilder',
  'pdf.version': 'Lovens version: {version}. Svaret er regnet ud fra lovens regler og er ikke en afgørelse.',
  'pdf.question': 'Find ud af: {liste}',
} as const;
