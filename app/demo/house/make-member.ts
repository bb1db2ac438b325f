import type { PlainDate } from '@fodfaeste/law/dates';
import { asciiName, phoneNumber } from '../population/person/contact-data.ts';
import { danishName } from '../population/person/names.ts';
import { drawId, type Seed } from '../random/draw.ts';
import { type Stream, stream, type Weighted } from '../random/stream.ts';
import type { Mandate, Member, WorkingDay } from './member.ts';

/** What all members of a house are made from. */
export interface HouseGround {
  readonly seed: Seed;
  readonly today: PlainDate;
  readonly families: Weighted<string>;
  /** Before `.example` in mail addresses. */
  readonly domain: string;
}

export type MemberPlan = Pick<Member, 'title' | 'department' | 'team' | 'roles' | 'since' | 'until' | 'after'> & {
  readonly mandates: readonly { readonly kind: string; readonly maxOere: number | null }[];
};

/** Makes the members of one house; two of them never share a name. */
export class MemberMaker {
  readonly #ground: HouseGround;
  readonly #names = new Set<string>();
  #count = 0;

  constructor(ground: HouseGround) {
    this.#ground = ground;
  }

  make(plan: MemberPlan): Member {
    const { seed, domain } = this.#ground;
    const number = this.#count;
    this.#count += 1;
    const draw = stream(seed, 'house/member', number);
    const name = this.#freeName(draw);
    const [given = '', family = ''] = [name.split(' ')[0], name.split(' ').at(-1)];
    const { mandates, ...rest } = plan;
    return {
      ...rest,
      id: drawId(seed, 'house/staff', number),
      name,
      email: `${asciiName(given)}.${asciiName(family)}${number}@${domain}.example`,
      phone: phoneNumber(draw),
      login: loginId(seed, number),
      hours: hoursOf(draw),
      mandates: mandates.map(
        (one, at): Mandate => ({ ...one, id: drawId(seed, 'house/mandate', number, at), from: plan.since }),
      ),
    };
  }

  #freeName(draw: Stream): string {
    const { families, today } = this.#ground;
    const thisYear = Number(today.slice(0, 4));
    for (;;) {
      const sex = draw.chance(0.75) ? 'female' : 'male';
      const { given, family } = danishName(sex, thisYear - draw.whole(26, 64), families, draw);
      const name = `${given} ${family}`;
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }
}

/** By chance an id can hold what looks like a CPR number, which no form takes. Then it is the next one. */
function loginId(seed: Seed, number: number): string {
  for (let counter = 0; ; counter += 1) {
    const id = drawId(seed, 'house/login', number, counter);
    if (!/\d{6}-?\d{4}/.test(id)) return id;
  }
}

/** Most work Monday to Friday, with a short Friday; one in five has a day off in the week. */
function hoursOf(draw: Stream): WorkingDay[] {
  const from = draw.pick(['07:30', '08:00', '08:00', '08:30']);
  const to = draw.pick(['15:00', '15:30', '16:00']);
  const late = draw.chance(0.25) ? draw.whole(1, 4) : null;
  const off = draw.chance(0.2) ? draw.whole(1, 5) : null;
  return [1, 2, 3, 4, 5]
    .filter((weekday) => weekday !== off)
    .map((weekday) => ({ weekday, from, to: weekday === 5 ? '13:30' : weekday === late ? '17:00' : to }));
}
