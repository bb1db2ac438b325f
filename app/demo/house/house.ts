import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { apportion } from '../figures/apportion.ts';
import { drawId } from '../random/draw.ts';
import { type Stream, stream } from '../random/stream.ts';
import { type HouseGround, MemberMaker } from './make-member.ts';
import type { Member } from './member.ts';
import { smallHouse, type TeamKey, teamKeys, teamKinds } from './teams.ts';

export interface Team {
  readonly key: TeamKey | 'virksomhed';
  readonly id: string;
  readonly name: string;
  readonly department: string;
}

/** Caseworkers of one team: who is there now, with how many citizens each, and who was there before. */
export interface Desk {
  readonly team: Team;
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
const managerMandates = [
  'offer',
  'course',
  'placement',
  'wage-subsidy',
  'support',
  'exemption',
  'sanction',
  'own-staff-cases',
].map((kind) => ({ kind, maxOere: null }));

/** Staff for the citizens there are: `cases` is how many open cases each team has. */
export function makeHouse(ground: HouseGround, cases: Readonly<Record<TeamKey, number>>): House {
  const open = teamKeys.reduce((sum, key) => sum + cases[key], 0);
  const isSmall = open < smallHouse;
  const maker = new MemberMaker(ground);
  const keys = teamKeys.filter((key) => cases[key] > 0 || key === 'job' || key === 'unge');
  const desks = new Map(keys.map((key) => [key, makeDesk(ground, maker, key, cases[key], isSmall)]));
  const business = teamOf(ground, 'virksomhed', isSmall);
  const others = otherMembers(ground, maker, open);
  const members = [...desks.values()].flatMap(({ present, former }) => [
    ...present.map(({ member }) => member),
    ...former,
  ]);
  return {
    isSmall,
    teams: [...[...desks.values()].map(({ team }) => team), business],
    desks,
    others,
    everybody: [...members, ...others],
  };
}

function teamOf({ seed }: HouseGround, key: TeamKey | 'virksomhed', isSmall: boolean): Team {
  const id = drawId(seed, `house/team/${key}`, 0);
  if (key === 'virksomhed') return { key, id, name: 'Virksomhedsservice', department: 'business' };
  const { name, department } = teamKinds[key];
  return { key, id, name: isSmall && key === 'job' ? 'Job, sygdom og fleksjob' : name, department };
}

function makeDesk(ground: HouseGround, maker: MemberMaker, key: TeamKey, cases: number, isSmall: boolean): Desk {
  const { guideline, department, titles } = teamKinds[key];
  const draw = stream(ground.seed, `house/desk/${key}`, 0);
  const count = Math.max(1, Math.ceil(cases / guideline.to), Math.round(cases / guideline.aim));
  // Loads differ as they do among colleagues, within the guideline as far as the cases go round.
  const mean = cases / count;
  const room = Math.max(0, Math.min(guideline.to - mean, mean - guideline.from)) / Math.max(1, mean);
  const loads = apportion(
    cases,
    Array.from({ length: count }, () => 1 + (draw.unit() - 0.5) * room),
  );
  const plan = { department, team: key, roles: ['caseworker'], mandates: caseworkerMandates } as const;
  const hired = (from: number, to: number): PlainDate => addDays(ground.today, -draw.whole(from, to));
  const former: Member[] = [];
  const present = loads.map((load, at) => {
    // One in four came within three years and took over from somebody; in the first team one is quite new.
    const isNewest = at === count - 1 && key === 'job' && count > 1;
    const follows = isNewest || (at > 0 && draw.chance(0.25));
    const since = isNewest ? addDays(ground.today, -41) : follows ? hired(120, 1_000) : hired(1_200, 5_500);
    const title = draw.pick(titles);
    const after = follows
      ? maker.make({ ...plan, title, since: hired(3_000, 7_000), until: since, after: null })
      : null;
    if (after) former.push(after);
    return { member: maker.make({ ...plan, title, since, until: null, after }), cases: load };
  });
  return { team: teamOf(ground, key, isSmall), present, former };
}

/** Everybody who is nobody's contact person. */
function otherMembers(ground: HouseGround, maker: MemberMaker, open: number): Member[] {
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
    one('Leder af ungeenheden', 'youth', 'manager', 'unge', managerMandates),
    ...many(1 + Math.min(30, Math.floor(open / 450)), () =>
      one('Virksomhedskonsulent', 'business', 'company-consultant', 'virksomhed'),
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
