import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { asciiName } from '../population/person/contact-data.ts';
import type { Weighted } from '../random/stream.ts';
import { MemberMaker } from './make-member.ts';
import type { Member } from './member.ts';

/**
 * The a-kasse's own caseworkers. They depend on the seed and the fund alone, so that every municipality of one demo meets the
 * same people there.
 */
export function fundStaff(
  seedNumber: number,
  fund: { readonly id: number; readonly name: string },
  today: PlainDate,
  families: Weighted<string>,
): Member[] {
  const domain = asciiName(fund.name.split(' ').slice(0, 2).join(''));
  const maker = new MemberMaker({ seed: { number: seedNumber, authorityId: fund.id }, today, families, domain });
  return [0, 1].map((at) =>
    maker.make({
      title: 'Rådgiver',
      department: 'akasse',
      team: null,
      roles: ['akasse-caseworker'],
      since: addDays(today, -(900 + 700 * at)),
      until: null,
      after: null,
      mandates: [],
    }),
  );
}
