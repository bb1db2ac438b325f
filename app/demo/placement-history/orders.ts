import { addDays } from '@fodfaeste/law/dates';
import { insert } from '../../kernel/act/write.ts';
import { stream, type Weighted } from '../random/stream.ts';
import type { CaseGround } from '../seeding/case-ground.ts';
import type { Shipment } from '../seeding/shipment.ts';
import { workIn } from './trades.ts';

const ends: Weighted<'filled' | 'closed-by-employer' | 'deadline-passed'> = [
  ['filled', 62],
  ['closed-by-employer', 18],
  ['deadline-passed', 20],
];

/** Ordinary jobs that companies ordered people for in the years before: all of them are over. */
export function shipPastOrders(
  shipment: Shipment,
  { seed, moments, authority, workplaces, together }: CaseGround,
): void {
  for (const { at, organisation, sites, orderedOn } of workplaces) {
    const draw = stream(seed, 'placements/orders', at);
    for (const made of orderedOn) {
      const site = draw.pick(sites);
      const work = draw.pick(workIn(organisation.name));
      const state = draw.weighted(ends);
      const hours = draw.pick([25, 30, 37, 37]);
      shipment.addRow(
        'job_order',
        insert('job_order', {
          authority_id: authority.id,
          id: draw.id(),
          organisation_id: organisation.id,
          site_id: site.id,
          title: work.job.charAt(0).toUpperCase() + work.job.slice(1),
          occupation_uri: together.job(work.job)?.uri ?? null,
          tasks: work.tasks,
          hours_min: String(hours - 5),
          hours_max: String(hours),
          seats: draw.weighted([
            [1, 80],
            [2, 20],
          ] as const),
          starts_on: addDays(made, 40),
          apply_by: addDays(made, 21),
          place: `${site.address}, ${site.postalCode} ${site.city}`,
          postal_code: site.postalCode,
          kind: 'ordinary',
          contact_name: organisation.user.name,
          contact_phone: organisation.user.phone,
          contact_email: organisation.user.email,
          state,
          state_at: moments.at(addDays(made, draw.whole(15, 60)), 11 * 60),
          made_by_name: organisation.user.name,
          made_by: 'company',
          made_at: moments.at(made, 10 * 60),
          staff_id: organisation.consultant.id,
          staff_name: organisation.consultant.name,
          first_answer_at: moments.at(addDays(made, draw.whole(0, 2)), 14 * 60),
          answer_words: 'Tak. Vi ser, hvem der kan passe, og vender tilbage.',
        }).row,
      );
    }
  }
}
