/** Where the pages of letters are. */
export const letterPaths = {
  templates: '/administration/breve',
  template: (key: string) => `/administration/breve/${key}`,
  outbox: '/administration/udbakke',
  outgoing: (id: string) => `/administration/udbakke/${id}`,
  mailings: '/breve',
  newMailing: '/breve/ny',
  mailing: (id: string) => `/breve/til-flere/${id}`,
  printRoom: '/breve/print',
  printSheets: '/breve/print/ark',
  printPdf: (id: string) => `/breve/print/${id}.pdf`,
  welcome: '/min-side/velkommen',
  ownLetters: '/min-side/breve',
  ownLetterPdf: (id: string) => `/min-side/breve/${id}.pdf`,
} as const;
