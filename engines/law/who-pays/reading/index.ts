import type { WhoPaysAnswer } from '../answer.ts';
import { caseworkerReading } from './caseworker.ts';
import { citizenReading } from './citizen.ts';
import { companyReading } from './company.ts';
import type { Reader, Reading } from './reading.ts';
import { schoolReading } from './school.ts';

const made: Readonly<Record<Reader, (answer: WhoPaysAnswer) => Reading>> = {
  citizen: citizenReading,
  caseworker: caseworkerReading,
  school: schoolReading,
  company: companyReading,
};

/** The same answer as one reader needs it. Pure. */
export const readingFor = (answer: WhoPaysAnswer, reader: Reader): Reading => made[reader](answer);
