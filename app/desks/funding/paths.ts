import type { Reader } from '@fodfaeste/law/who-pays';
import type { PaidForCase } from '../../funding/index.ts';

/** For everybody, without login: nothing is stored. */
export const whoPaysPath = '/hvem-betaler';
export const whoPaysPdfPath = `${whoPaysPath}.pdf`;

export const caseWhoPaysPath = (caseId: string): string => `/borger/${caseId}/uddannelse/hvem-betaler`;
export const myWhoPaysPath = '/min-side/uddannelse/hvem-betaler';

/** Readers as they stand in addresses. */
export const readerCodes: Readonly<Record<Reader, string>> = {
  citizen: 'borger',
  caseworker: 'sagsbehandler',
  school: 'skole',
  company: 'virksomhed',
};

export function readerOf(code: string | undefined, otherwise: Reader): Reader {
  const found = Object.entries(readerCodes).find(([, known]) => known === code)?.[0];
  return (found as Reader | undefined) ?? otherwise;
}

/** An answer of a page or of its sheet; without a reader, for whoever the page is for. */
export const answerPath = (page: string, { course, held }: PaidForCase, reader?: Reader): string =>
  `${page}?${new URLSearchParams({
    kursus: course.id,
    ...(held === null ? {} : { hold: held.id }),
    ...(reader === undefined ? {} : { til: readerCodes[reader] }),
  })}`;
