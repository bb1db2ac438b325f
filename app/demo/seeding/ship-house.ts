import { toCopenhagen } from '@fodfaeste/law/dates';
import { insert } from '../../kernel/act/write.ts';
import { type Organisation, organisationsFor } from '../house/organisations.ts';
import { familyNames } from '../population/person/names.ts';
import { Workdays } from '../population/workdays.ts';
import { shipTogether } from '../together/house.ts';
import { closingDays, houseContact } from './house-facts.ts';
import { HouseHistory } from './house-history.ts';
import { Moments } from './moments.ts';
import { fundsOf, type Preparation } from './preparation.ts';
import type { SeedOrder } from './seed-municipality.ts';
import type { Shipment } from './shipment.ts';

/** The a-kasser's own caseworkers, in their own authorities; those another municipality brought are there already. */
export async function shipFunds(shipment: Shipment, order: SeedOrder, home: number): Promise<void> {
  const today = toCopenhagen(order.now).date;
  const shared = { vault: order.vault, moments: new Moments(order.now), workdays: new Workdays(today) };
  for (const { id, name, caseworkers } of fundsOf(order)) {
    const authority = { id, name, kind: 'akasse' as const };
    const history = new HouseHistory({ ...shared, authority, seed: { number: order.seed, authorityId: id } });
    for (const one of caseworkers) shipment.add(history.member(one, 'akasse'));
    await shipment.sendTo(id, home);
  }
}

/** Teams, staff, settings, companies and providers. */
export function shipHouse(shipment: Shipment, { ground, figures, lists, openCases }: Preparation): void {
  const { house, authority, seed, today } = ground;
  const history = new HouseHistory(ground);
  const first = house.everybody.reduce((day, { since }) => (since < day ? since : day), today);
  for (const team of house.teams) shipment.add(history.team(team, first));
  for (const member of house.everybody) shipment.add(history.member(member, 'municipality'));
  shipment.add(history.settings(houseContact(seed, figures), closingDays(today), first));
  shipment.add(history.serviceGoal(firstGoal, first));
  shipTogether(shipment, ground, history, first);
  const consultants = house.others.filter(({ roles }) => roles.includes('company-consultant'));
  const families = familyNames(lists.families);
  const place = { seed, families, ordinal: figures.ordinal, streets: lists.streets.names };
  for (const one of organisationsFor(place, openCases, consultants)) shipOrganisation(shipment, authority.id, one);
}

const firstGoal = {
  text: 'Vi taler med dig inden fem dage, når du melder dig ledig.',
  group: 'gruppe.dagpenge',
  kind: 'first',
  from: 'ydelse',
  days: '5',
};

/** No act makes an organisation yet: the rows are written as they are. */
function shipOrganisation(shipment: Shipment, authority_id: number, { user, ...one }: Organisation): void {
  const { id, kind, name, cvr, pNumber, consultant } = one;
  const row = { authority_id, id, kind, name, cvr, p_number: pNumber, contact_staff_id: consultant.id };
  shipment.addRow('organisation', insert('organisation', row).row);
  const { email, phone, login: login_subject } = user;
  const userRow = { authority_id, id: user.id, organisation_id: id, name: user.name, email, phone, login_subject };
  shipment.addRow('organisation_user', insert('organisation_user', userRow).row);
}
