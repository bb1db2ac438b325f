/** The answer on one sheet. */
export const en = {
  'pdf.title': 'Who pays for {kursus}?',
  'pdf.title.any': 'Who pays for a course?',
  'pdf.for': 'For {navn}',
  'pdf.made': 'The answer holds on {dato}',
  'pdf.page': 'Page {nummer} of {alle}',
  'pdf.phone': 'Phone {telefon}',
  'pdf.reader.citizen': 'Read for whoever wants the course',
  'pdf.reader.caseworker': 'Read for the caseworker',
  'pdf.reader.school': 'Read for the school',
  'pdf.reader.company': 'Read for the company',
  'pdf.more': 'There is more on the page where the sheet was made.',
  'pdf.against': 'Does not fit today',
  'pdf.law': 'Law and sources',
  'pdf.version': 'Version of the law: {version}. The answer follows from the rules of the law and is no decision.',
  'pdf.question': 'Find out: {liste}',
} as const;
