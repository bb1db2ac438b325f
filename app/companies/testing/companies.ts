import { plainDate } from '@fodfaeste/law/dates';
import { testActor, testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { companyActs } from '../acts.ts';
import type { Company, Site } from '../company.ts';
import type { CompanyRequest } from '../request.ts';

/** A kernel of people and companies at a moment of the test's choice. */
export const companyKernel = (database: Database, now: string = testNow): Kernel =>
  testKernel({ database, acts: [...peopleActs, ...companyActs], access: caseAccess(fixedClock(now)), now });

export const theCompany = uuid(700);
export const theSite = uuid(701);

/** Somebody who logs in for the company. */
export const companyUser = (organisationId: string, over: Partial<Actor> = {}): Actor =>
  testActor({
    id: uuid(750),
    kind: 'organisation',
    name: 'Per Bager',
    roles: ['company-user'],
    organisation: 'Bageren ApS',
    organisationId,
    ...over,
  });

export const companyWith = (over: Partial<Company> = {}): Company => ({
  id: theCompany,
  name: 'Bageren ApS',
  cvr: '29189706',
  sector: 'private',
  branchCode: null,
  branch: null,
  collectiveAgreement: null,
  email: null,
  phone: null,
  address: null,
  postalCode: null,
  city: null,
  state: 'active',
  pausedUntil: null,
  mostRequestsWeek: null,
  contactStaff: null,
  version: 1,
  ...over,
});

export const siteWith = (over: Partial<Site> = {}): Site => ({
  id: theSite,
  organisationId: theCompany,
  pNumber: '1003388394',
  name: 'Bageren, Torvet',
  address: null,
  postalCode: null,
  city: null,
  branchCode: null,
  branch: null,
  phone: null,
  workSharing: false,
  closedOn: null,
  ...over,
});

export const placesWith = (sites: readonly Site[] = [siteWith()]) => ({ company: companyWith(), sites });

export const requestWith = (over: Partial<CompanyRequest> = {}): CompanyRequest => ({
  id: uuid(720),
  organisationId: theCompany,
  companyName: 'Bageren ApS',
  siteId: null,
  siteName: null,
  kind: 'visit-day',
  words: 'Kom og se os bage',
  hoursWeek: null,
  places: 1,
  startsOn: null,
  occupation: null,
  occupationUri: null,
  state: 'new',
  madeBy: 'company',
  madeByName: 'Per Bager',
  madeById: uuid(750),
  madeAt: '2026-11-20T08:00:00.000Z' as CompanyRequest['madeAt'],
  staffName: null,
  answeredAt: null,
  answer: null,
  question: null,
  questionAt: null,
  reply: null,
  repliedAt: null,
  replyByName: null,
  closedAt: null,
  outcome: null,
  consultantId: null,
  consultantName: null,
  ...over,
});

export const yesterday = plainDate('2026-11-23');
