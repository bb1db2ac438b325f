import type { AnyAct } from '../kernel/act/act.ts';
import { addCompanyContact } from './acts/add-company-contact.ts';
import { addCompanySite } from './acts/add-company-site.ts';
import { addEmployeeRepresentative } from './acts/add-employee-representative.ts';
import { answerCompanyRequest } from './acts/answer-company-request.ts';
import { answerRequestQuestion } from './acts/answer-request-question.ts';
import { askMunicipality } from './acts/ask-municipality.ts';
import { assignCompanyConsultant } from './acts/assign-company-consultant.ts';
import { cancelCompanyVisit } from './acts/cancel-company-visit.ts';
import { changeCompany } from './acts/change-company.ts';
import { changeCompanyContact } from './acts/change-company-contact.ts';
import { changeCompanySite } from './acts/change-company-site.ts';
import { changeEmployeeRepresentative } from './acts/change-employee-representative.ts';
import { closeCompanyRequest } from './acts/close-company-request.ts';
import { endCompanyAgreement } from './acts/end-company-agreement.ts';
import { holdCompanyVisit } from './acts/hold-company-visit.ts';
import { importCompanies } from './acts/import-companies.ts';
import { makeCompanyAgreement } from './acts/make-company-agreement.ts';
import { pauseCompany } from './acts/pause-company.ts';
import { planCompanyVisit } from './acts/plan-company-visit.ts';
import { recordStaffMonths } from './acts/record-staff-months.ts';
import { registerCompany } from './acts/register-company.ts';
import { withdrawCompanyRequest } from './acts/withdraw-company-request.ts';

export const companyActs: readonly AnyAct[] = [
  registerCompany,
  changeCompany,
  addCompanySite,
  changeCompanySite,
  assignCompanyConsultant,
  pauseCompany,
  importCompanies,
  addCompanyContact,
  changeCompanyContact,
  addEmployeeRepresentative,
  changeEmployeeRepresentative,
  recordStaffMonths,
  makeCompanyAgreement,
  endCompanyAgreement,
  planCompanyVisit,
  holdCompanyVisit,
  cancelCompanyVisit,
  askMunicipality,
  answerCompanyRequest,
  answerRequestQuestion,
  closeCompanyRequest,
  withdrawCompanyRequest,
];
