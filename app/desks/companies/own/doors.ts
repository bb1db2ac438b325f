import type { RequestKind } from '../../../companies/index.ts';

/** The ways in on a company's front page, by the word they have in the address, and what each can be about. */
export const doors = {
  medarbejder: ['staff', 'wage-subsidy'],
  besoeg: ['visit-day', 'placement'],
  timer: ['small-job'],
  uddannelse: ['training'],
  opkald: ['call'],
} as const satisfies Readonly<Record<string, readonly RequestKind[]>>;
export type Door = keyof typeof doors;

export const frontDoors = ['medarbejder', 'besoeg', 'timer', 'uddannelse'] as const satisfies readonly Door[];

export const isDoor = (word: string): word is Door => Object.hasOwn(doors, word);

export const ownPath = '/jeres-side';
export const ownRequestsPath = '/jeres-side/henvendelser';
export const ownDetailsPath = '/jeres-side/oplysninger';
export const doorPath = (door: Door): string => `${ownRequestsPath}/ny?om=${door}`;
