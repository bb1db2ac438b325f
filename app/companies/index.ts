/** The door of the companies module: what desks, other modules and the wiring may use. */

export { reaches } from './access.ts';
export { monthFields } from './acts/record-staff-months.ts';
export { companyActs } from './acts.ts';
export { replyByLink, requestOfLink } from './answer-by-link.ts';
export {
  type Company,
  type CompanyContact,
  type ContactStaff,
  isPaused,
  type Site,
  type StaffMonth,
} from './company.ts';
export { passesCvrCheck } from './cvr.ts';
export { mostExtractLines } from './cvr-extract.ts';

export {
  agreementLabels,
  contactWayLabels,
  type RequestKind,
  representativeLabels,
  requestLabels,
  requestShort,
} from './labels.ts';
export {
  type CompanyLinkTarget,
  companyLinkTarget,
  companyLinkWrite,
  type LinkPurpose,
  type NewCompanyLink,
} from './links.ts';
export { type CompanyMessage, companyMessageWrite, withoutLink } from './messages.ts';
export {
  companyByCvr,
  companyById,
  type FoundCompany,
  findCompanies,
  type Similar,
  similarCompanies,
} from './queries/companies.ts';
export { messagesTo, type SentMessage } from './queries/messages.ts';

export { representativeFor, representativesOf } from './queries/representatives.ts';
export { answerTimes, openRequests, requestById, requestsOf } from './queries/requests.ts';
export { contactsOf, siteById, sitesOf } from './queries/sites.ts';
export { monthsBefore, staffMonths } from './queries/staff-months.ts';
export { type Agreement, agreementsOf, type Visit, visitsOf } from './queries/work.ts';
export type { Representative } from './representative.ts';
export {
  answerDays,
  type CompanyRequest,
  isAsked,
  isOpen as isOpenRequest,
  replyDays,
  waitsOn,
  workingDaysBetween,
} from './request.ts';
export { companySchedules } from './schedules.ts';
export type { CompanyPost } from './sending.ts';
