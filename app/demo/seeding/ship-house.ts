import { toCopenhagen } from '@fodfaeste/law/dates';
import { shipOffers } from '../offers/house.ts';
import { shipPastOrders } from '../placement-history/orders.ts';
import { Workdays } from '../population/workdays.ts';
import { shipTogether } from '../together/house.ts';
import { shipTraining } from '../training/house.ts';
import { closingDays, houseContact } from './house-facts.ts';
import { HouseHistory } from './house-history.ts';
import { Moments } from './moments.ts';
import { fundsOf, type Preparation } from './preparation.ts';
import type { SeedOrder } from './seed-municipality.ts';
import { shipOrganisations } from './ship-companies.ts';
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
export function shipHouse(shipment: Shipment, { ground, figures, organisations, companyGround }: Preparation): void {
  const { house, authority, seed, today } = ground;
  const history = new HouseHistory(ground);
  const first = house.everybody.reduce((day, { since }) => (since < day ? since : day), today);
  for (const team of house.teams) shipment.add(history.team(team, first));
  for (const member of house.everybody) shipment.add(history.member(member, 'municipality'));
  shipment.add(history.settings(houseContact(seed, figures), closingDays(today), first));
  shipment.add(history.serviceGoal(firstGoal, first));
  shipTogether(shipment, ground, history, first);
  shipOrganisations(shipment, { ...companyGround, authorityId: authority.id, moments: ground.moments }, organisations);
  shipOffers(shipment, ground, organisations);
  shipPastOrders(shipment, ground);
  shipTraining(shipment, ground, organisations);
}

const firstGoal = {
  text: 'Vi taler med dig inden fem dage, når du melder dig ledig.',
  group: 'gruppe.dagpenge',
  kind: 'first',
  from: 'ydelse',
  days: '5',
};
