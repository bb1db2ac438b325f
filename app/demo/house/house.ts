import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { apportion } from '../figures/apportion.ts';
import { drawId } from '../random/draw.ts';
import { type Stream, stream } from '../random/stream.ts';
import { type HouseGround, MemberMaker } from './make-member.ts';
import type { Member } from './member.ts';
import { smallHouse, type Team, type TeamKey, teamKeys, teamKinds } from './teams.ts';

/** Caseworkers for one kind of case, in one team or several: who is there now, with how many citizens each, and who was there before. */
export interface Desk {
  readonly teams: readonly Team[];
  readonly present: readonly { readonly member: Member; readonly cases: number }[];
  readonly former: readonly Member[];
}

export interface House {
  readonly isSmall: boolean;
  readonly teams: readonly Team[];
  readonly desks: ReadonlyMap<TeamKey, Desk>;
  readonly others: readonly Member[];
  readonly everybody: readonly Member[];
}

const kroner = (amount: number): number => amount * 100;
const caseworkerMandates = [
  { kind: 'offer', maxOere: kroner(15_000) },
  { kind: 'course', maxOere: kroner(25_000) },
  { kind: 'placement', maxOere: null },
  { kind: 'support', maxOere: kroner(10_000) },
];
/** Some caseworkers decide exemptions themselves; the others put them before somebody who may. */
const freeing = [...caseworkerMandates, { kind: 'exemption', maxOere: null }];
const managerMandates = [
  'offer',
  'course',
  'placement',
  'wage-subsidy',
  'support',
  'exemption',
  'sanction',
  'own-staff-cases',
  'talks',
].map((kind) => ({ kind, maxOere: null }));

/** Staff for the citizens there are: `cases` is how many open cases each team has. */
export function makeHouse(ground: HouseGround, cases: Readonly<Record<TeamKey, number>>): House {
  const open = teamKeys.reduce((sum, key) => sum + cases[key], 0);
  const isSmall = open < smallHouse;
  const maker = new MemberMaker(ground);
  const keys = teamKeys.filter((key) => cases[key] > 0 || key === 'job' || key === 'unge');
  const desks = new Map(keys.map((key) => [key, makeDesk(ground, maker, key, cases[key], isSmall)]));
  const business: Team = {
    key: 'virksomhed',
    id: drawId(ground.seed, 'house/team/virksomhed', 0),
    name: 'Virksomhedsservice',
    department: 'business',
  };
  const others = otherMembers(ground, maker, open, business, desks.get('unge')?.teams[0] ?? null);
  const members = [...desks.values()].flatMap(({ present, former }) => [
    ...present.map(({ member }) => member),
    ...former,
  ]);
  return {
    isSmall,
    teams: [...[...desks.values()].flatMap(({ teams }) => teams), business],
    desks,
    others,
    everybody: [...members, ...others],
  };
}

/** Days at work here: the first of a desk has been there longer than any case, most others for years. */
const veteran = [7_500, 9_000] as const;
const settled = [1_200, 5_500] as const;

/** A team of more than this many caseworkers is divided. */
const largestTeam = 20;

function teamsOf({ seed }: HouseGround, key: TeamKey, caseworkers: number, isSmall: boolean): Team[] {
  const { name, department } = teamKinds[key];
  const count = caseworkers > largestTeam ? Math.ceil(caseworkers / 16) : 1;
  const whole = isSmall && key === 'job' ? 'Job, sygdom og fleksjob' : name;
  return Array.from({ length: count }, (_, at) => ({
    key,
    id: drawId(seed, `house/team/${key}`, at),
    name: count === 1 ? whole : `${whole} ${at + 1}`,
    department,
  }));
}

function makeDesk(ground: HouseGround, maker: MemberMaker, key: TeamKey, cases: number, isSmall: boolean): Desk {
  const { guideline, department, titles } = teamKinds[key];
  const draw = stream(ground.seed, `house/desk/${key}`, 0);
  // The first desk has two at least, so that somebody is new.
  const count = Math.max(key === 'job' ? 2 : 1, Math.ceil(cases / guideline.to), Math.round(cases / guideline.aim));
  // Loads differ as they do among colleagues, within the guideline as far as the cases go round.
  const mean = cases / count;
  const room = Math.max(0, Math.min(guideline.to - mean, mean - guideline.from)) / Math.max(1, mean);
  const loads = apportion(
    cases,
    Array.from({ length: count }, () => 1 + (draw.unit() - 0.5) * room),
  );
  const teams = teamsOf(ground, key, count, isSmall);
  const plan = { department, roles: ['caseworker'], mandates: caseworkerMandates } as const;
  const hired = ([from, to]: readonly [number, number]): PlainDate => addDays(ground.today, -draw.whole(from, to));
  const former: Member[] = [];
  const present = loads.map((load, at) => {
    // One in four came within three years and took over from somebody; in the first team one is quite new.
    const isNewest = at === count - 1 && key === 'job' && count > 1;
    const follows = isNewest || (at > 0 && draw.chance(0.25));
    const since = isNewest
      ? addDays(ground.today, -41)
      : follows
        ? hired([120, 1_000])
        : hired(at === 0 ? veteran : settled);
    const title = draw.pick(titles);
    const team = teams[at % teams.length] ?? null;
    const after = follows
      ? maker.make({ ...plan, title, team, since: hired([3_000, 7_000]), until: since, after: null })
      : null;
    if (after) former.push(after);
    const mandates = at % 3 === 0 ? freeing : caseworkerMandates;
    return { member: maker.make({ ...plan, mandates, title, team, since, until: null, after }), cases: load };
  });
  return { teams, present, former };
}

/** Everybody who is nobody's contact person. */
function otherMembers(
  ground: HouseGround,
  maker: MemberMaker,
  open: number,
  business: Team,
  youth: Team | null,
): Member[] {
  const draw = stream(ground.seed, 'house/others', 0);
  const since = (): PlainDate => addDays(ground.today, -draw.whole(300, 5_000));
  const one = (
    title: string,
    department: string,
    role: Member['roles'][number],
    team: Member['team'] = null,
    mandates: typeof managerMandates = [],
  ) => maker.make({ title, department, team, roles: [role], since: since(), until: null, after: null, mandates });
  const many = (count: number, make: (at: number) => Member) => Array.from({ length: count }, (_, at) => make(at));
  return [
    one('Leder af jobcentret', 'jobcentre', 'manager', null, managerMandates),
    ...many(Math.min(12, Math.floor(open / 700)), () =>
      one('Teamleder', 'jobcentre', 'manager', null, managerMandates),
    ),
    one('Leder af ungeenheden', 'youth', 'manager', youth, managerMandates),
    ...many(1 + Math.min(30, Math.floor(open / 450)), () =>
      one('Virksomhedskonsulent', 'business', 'company-consultant', business),
    ),
    ...many(open < smallHouse ? 1 : 2, () => one('Analysekonsulent', 'administration', 'analyst')),
    ...many(open < smallHouse ? 1 : 2, () => one('Systemadministrator', 'administration', 'administrator')),
    ...helpers(one, open, draw),
  ];
}

const helperKinds = [
  ['Familierådgiver', 'social'],
  ['Bostøtte', 'social'],
  ['Sundhedskonsulent', 'health'],
  ['Fysioterapeut', 'health'],
  ['Socialrådgiver i voksenstøtte', 'social'],
  ['Uddannelsesvejleder', 'education'],
  ['Ydelseskonsulent', 'benefits'],
] as const;

function helpers(
  one: (title: string, department: string, role: 'helper') => Member,
  open: number,
  draw: Stream,
): Member[] {
  const count = Math.max(3, Math.min(40, Math.round(open / 400)));
  return Array.from({ length: count }, (_, at) => {
    const [title, department] = helperKinds[at] ?? draw.pick(helperKinds);
    return one(title, department, 'helper');
  });
}
