import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { insert, TableName } from '../../kernel/act/write.ts';
import { sortKey } from '../../people/index.ts';
import { type CompanyLife, companyLife, type LifeGround } from '../house/company-life.ts';
import { type CompanyStory, companyStory } from '../house/company-story.ts';
import type { Organisation } from '../house/organisations.ts';
import type { Moments } from './moments.ts';
import type { Shipment } from './shipment.ts';

export interface CompaniesGround extends LifeGround {
  readonly authorityId: number;
  readonly moments: Moments;
}

/** The companies one is shown around with: the first by name, of which one has a login in the demo. */
const shownAround = 3;

/** No act makes a provider, and companies come in numbers the acts would not see through: the rows are written as they are. */
export function shipOrganisations(shipment: Shipment, ground: CompaniesGround, all: readonly Organisation[]): void {
  const names = all
    .filter(({ kind }) => kind === 'company')
    .map(({ name }) => name)
    .sort();
  for (const [at, one] of all.entries()) {
    shipOrganisation(shipment, ground, one, one.kind === 'company' ? companyLife(ground, one, at) : null);
    if (one.kind !== 'company') continue;
    const first = names.indexOf(one.name) < shownAround;
    shipStory(shipment, ground, one, companyStory(ground, one.name, at, first));
  }
}

function shipOrganisation(
  shipment: Shipment,
  { authorityId: authority_id, moments, today }: CompaniesGround,
  { user, ...one }: Organisation,
  life: CompanyLife | null,
): void {
  const { id, kind, name, cvr, pNumber, consultant } = one;
  const updated_at = moments.at(addDays(today, -40), 9 * 60);
  const add = <T extends TableName>(table: T, row: Parameters<typeof insert<T>>[1]) => shipment.addRow(table, row);
  add('organisation', {
    authority_id,
    id,
    kind,
    name,
    cvr,
    p_number: pNumber,
    contact_staff_id: consultant.id,
    sort_key: sortKey(name),
    sector: life?.branch.sector ?? 'private',
    branch_code: life?.branch.code ?? null,
    branch: life?.branch.name ?? null,
    collective_agreement: life?.collectiveAgreement ?? null,
    email: user.email,
    phone: life?.place.phone ?? user.phone,
    address: life?.place.address ?? null,
    postal_code: life?.place.postalCode ?? null,
    city: life?.place.city ?? null,
    updated_at,
  });
  const { email, phone, login: login_subject } = user;
  add('organisation_user', {
    authority_id,
    id: user.id,
    organisation_id: id,
    name: user.name,
    email,
    phone,
    login_subject,
  });
  if (!life) return;
  for (const site of life.sites) {
    add('company_site', {
      authority_id,
      id: site.id,
      organisation_id: id,
      p_number: site.pNumber,
      name: site.name,
      address: site.address,
      postal_code: site.postalCode,
      city: site.city,
      branch_code: life.branch.code,
      branch: life.branch.name,
      phone: site.phone,
      work_sharing: site.workSharing,
      updated_at,
    });
    for (const { month, adults, all } of site.months)
      add('company_staff_month', {
        authority_id,
        organisation_id: id,
        site_id: site.id,
        month,
        fte_adults: adults,
        fte_all: all,
        source: 'company',
        told_by_name: user.name,
        told_at: moments.at(addDays(month, 33), 10 * 60),
      });
  }
  for (const { id: contactId, name: contactName, title, email: to, phone: number, prefers } of life.contacts)
    add('company_contact', {
      authority_id,
      id: contactId,
      organisation_id: id,
      name: contactName,
      title,
      email: to,
      phone: number,
      prefers,
      updated_at,
    });
  for (const { unionName, siteId, ...speaker } of life.representatives)
    add('company_representative', {
      authority_id,
      organisation_id: id,
      site_id: siteId,
      union_name: unionName,
      ...speaker,
      updated_at,
    });
}

function shipStory(
  shipment: Shipment,
  { authorityId: authority_id, moments }: CompaniesGround,
  { id: organisation_id, consultant, user }: Organisation,
  { visits, agreements, requests }: CompanyStory,
): void {
  const staff = { staff_id: consultant.id, staff_name: consultant.name };
  const at = (day: PlainDate, hour: number) => moments.at(day, hour * 60 + 20);
  for (const { id, onDay, purpose, outcome, minutes } of visits) {
    const row = { authority_id, id, organisation_id, ...staff, on_day: onDay, purpose, outcome, minutes };
    shipment.addRow('company_visit', { ...row, state: 'held', updated_at: at(onDay, 15) });
  }
  for (const { id, kind, words, from } of agreements) {
    const row = { authority_id, id, organisation_id, kind, words, from_on: from };
    shipment.addRow('company_agreement', { ...row, made_by_name: consultant.name, made_at: at(from, 11) });
  }
  for (const { id, kind, words, occupation, hoursWeek, places, madeOn, answer, question, outcome } of requests) {
    const answered = answer ?? question;
    shipment.addRow('company_request', {
      authority_id,
      id,
      organisation_id,
      kind,
      words,
      occupation,
      hours_week: hoursWeek,
      places,
      state: outcome ? 'done' : answered ? 'answered' : 'new',
      made_by: 'company',
      made_by_name: user.name,
      made_by_id: user.id,
      made_at: at(madeOn, 9),
      ...(answered ? { ...staff, answered_at: at(answered.on, 13) } : {}),
      answer: answer?.words ?? null,
      question: question?.words ?? null,
      question_at: question ? at(question.on, 13) : null,
      closed_at: outcome ? at(outcome.on, 14) : null,
      outcome: outcome?.words ?? null,
    });
  }
}
