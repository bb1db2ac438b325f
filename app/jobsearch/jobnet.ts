import type { PlainDate } from '@fodfaeste/law/dates';
import type { Cpr } from '../kernel/crypto/cpr.ts';
import type { ForeignEntry } from './joblog-file.ts';

/** The way to somebody's job log on Jobnet. An installation plugs in what it is connected to; a simulator ships (`exchange/jobnet`). */
export interface JobnetJoblog {
  /** What the person has entered since a day, as Jobnet has it now. @throws JobnetSilent when it cannot be reached */
  readonly entriesOf: (person: Cpr, since: PlainDate) => Promise<readonly ForeignEntry[]>;
}

/** Jobnet did not answer. Nothing is known then, and nothing is changed. */
export class JobnetSilent extends Error {}

/** Where people keep the log that the law asks for. */
export const jobnetAddress = 'https://www.jobnet.dk';
