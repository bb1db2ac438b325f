import { addDays, ageOn, type PlainDate, partsOf } from '@fodfaeste/law/dates';
import type { MunicipalityFigures, OfferKind } from '../figures/figures.ts';
import { drawId, type Seed } from '../random/draw.ts';
import { type Stream, stream, type Weighted } from '../random/stream.ts';
import { type Part, partOf } from './cast.ts';
import type { Citizen } from './citizen.ts';
import { type Closing, closingOf } from './closing.ts';
import { graduateStart } from './life/dagpenge.ts';
import type { Life } from './life/life.ts';
import { lifeOf } from './life/life-of.ts';
import { agesOf, birthDateAt, graduateAges, womenOf } from './person/ages.ts';
import {
  addressIn,
  chosenForm,
  emailOf,
  isExempt,
  phoneNumber,
  protectedUntil,
  type StreetNames,
} from './person/contact-data.ts';
import type { CprNumbers, Sex } from './person/cpr-number.ts';
import { educationOf } from './person/education.ts';
import type { Background } from './person/languages.ts';
import { danishName, drawBackground, nameFrom } from './person/names.ts';
import type { Situation } from './situation.ts';
import type { Workdays } from './workdays.ts';

/** What all citizens of a municipality are made from. */
export interface Ground {
  readonly seed: Seed;
  readonly today: PlainDate;
  /** Three years ago: how far back a history is made up. */
  readonly begin: PlainDate;
  readonly figures: MunicipalityFigures;
  readonly families: Weighted<string>;
  readonly streets: StreetNames;
  readonly numbers: CprNumbers;
  readonly otherMunicipalities: readonly string[];
  readonly workdays: Workdays;
}

/** Somebody's place among the people of the municipality. */
export interface Slot {
  readonly index: number;
  readonly situation: Situation;
  readonly rank: number;
  readonly groupSize: number;
  readonly longTerm: boolean;
  readonly closedCase: boolean;
  readonly offer: OfferKind | null;
}

/** Shares nobody counts for this group; assumed. */
const shares = { graduates: 0.26, protected: 0.005, ownStaff: 0.003, movedIn: 0.012, english: 0.1 };

/** How many in a group were raised with another language; assumed. */
const foreign: Readonly<Partial<Record<Situation, number>>> = {
  dagpenge: 0.14,
  fleksjob: 0.04,
  ledighedsydelse: 0.05,
  sygedagpenge: 0.09,
  'under-18': 0.08,
};

export function makeCitizen(ground: Ground, slot: Slot): Citizen {
  const { seed, figures } = ground;
  const { index, situation, longTerm, offer } = slot;
  const draw = (purpose: string) => stream(seed, `people/${purpose}`, index);
  const part = slot.closedCase ? null : partOf(situation, slot.rank, slot.groupSize);
  const closing = slot.closedCase ? closingOf(situation, ground, draw('closing')) : null;
  // A closed case is lived up to its last day.
  const today = closing?.on ?? ground.today;
  const place = slot.closedCase ? draw('place').unit() * 0.8 : (slot.rank + 0.5) / slot.groupSize;
  const graduate = situation === 'dagpenge' && isGraduate(part, slot, draw('graduate'));
  const body = bodyOf(ground, slot, part, graduate, today);
  const start = graduate ? graduateStart(today, place) : null;
  const graduated = start === null ? null : addDays(start, -draw('graduate').whole(32, 60));
  const education = educationOf(
    {
      situation,
      birthDate: body.birthDate,
      age: ageOn(body.birthDate, today),
      today,
      graduated,
      foreign: body.background !== null,
    },
    draw('education'),
  );
  const refugee = body.background?.refugee === true && draw('refugee').chance(0.6);
  const frame = { today, begin: ground.begin, birthDate: body.birthDate, education, refugee, draw: draw('life') };
  const life = lifeOf(situation, frame, {
    place,
    longTerm,
    graduated,
    isFirst: graduated !== null || part?.role === 'first-months',
    figures: figures.insured,
  });
  return {
    index,
    personId: drawId(seed, 'people/person', index),
    caseId: drawId(seed, 'people/case', index),
    situation,
    longTerm,
    role: part?.role ?? null,
    ...personOf(ground, body, part, draw),
    education,
    life: recordedLife(closing ? endedLife(life, closing.on) : life, ground),
    ...caseOf(ground, life, closing, part, draw('moves')),
    offer,
  };
}

function isGraduate(part: Part | null, { longTerm, rank, groupSize }: Slot, draw: Stream): boolean {
  if (part) return part.role === 'graduate';
  return !longTerm && rank / groupSize < 0.85 && draw.chance(shares.graduates);
}

interface Body {
  readonly sex: Sex;
  readonly birthDate: PlainDate;
  readonly cpr: string;
  readonly background: Background | null;
}

function bodyOf(
  ground: Ground,
  { index, situation }: Slot,
  part: Part | null,
  graduate: boolean,
  today: PlainDate,
): Body {
  const draw = stream(ground.seed, 'people/body', index);
  const sex = part?.sex ?? (draw.chance(womenOf[situation] ?? 0.5) ? 'female' : 'male');
  const band = part?.ages ?? draw.weighted(graduate ? graduateAges : agesOf(situation, ground.figures.insured.ages));
  const wanted = birthDateAt(draw.whole(band.from, band.to), today, draw);
  const { number, birthDate } = ground.numbers.next(wanted, sex);
  const background = part === null && draw.chance(foreign[situation] ?? 0.2) ? drawBackground(draw) : null;
  return { sex, birthDate, cpr: number, background };
}

function personOf(ground: Ground, body: Body, part: Part | null, draw: (purpose: string) => Stream) {
  const { sex, birthDate, cpr, background } = body;
  const names = draw('name');
  const name = background
    ? nameFrom(background, sex, names)
    : danishName(sex, partsOf(birthDate).year, ground.families, names);
  const contact = draw('contact');
  const interpreter = background !== null && contact.chance(background.interpreter);
  const role = part?.role ?? null;
  const exempt =
    role === null ? isExempt(ageOn(birthDate, ground.today), interpreter, contact) : role === 'not-digital';
  const hidden = role === null ? contact.chance(shares.protected) : role === 'protected';
  return {
    sex,
    givenName: name.given,
    familyName: name.family,
    birthDate,
    cpr,
    language: writtenIn(background, contact),
    interpreterLanguage: interpreter ? background.language : null,
    channel: exempt ? 'exempt' : 'digital',
    contactForm: chosenForm(contact),
    phone: contact.chance(0.97) ? phoneNumber(contact) : null,
    email: !exempt && contact.chance(0.94) ? emailOf(name, contact.whole(1, 99), 'borger') : null,
    address: addressIn(ground.figures.districts, ground.streets, draw('address')),
    protectedUntil: hidden ? protectedUntil(ground.today, contact) : null,
    ownStaff: role === null && contact.chance(shares.ownStaff),
  } as const;
}

/** The municipality writes in Danish or English. */
const writtenIn = (background: Background | null, draw: Stream): 'da' | 'en' =>
  background !== null && (background.language === 'en' || draw.chance(shares.english)) ? 'en' : 'da';

function caseOf(ground: Ground, life: Life, closing: Closing | null, part: Part | null, draw: Stream) {
  const { today, workdays } = ground;
  const first = workdays.from(life.spells[0]?.from ?? today);
  const closed = closing ? { on: closing.on, reason: closing.reason, movedTo: closing.movedTo } : null;
  const moves = part ? part.role === 'moved-in' : closing === null && draw.chance(shares.movedIn);
  const on = workdays.from(addDays(today, -draw.whole(20, 150)));
  if (!moves || on <= first) return { openedOn: first, closed, movedIn: null };
  return { openedOn: on, closed, movedIn: { from: draw.pick(ground.otherMunicipalities), on } };
}

/** Nothing is recorded before somebody first comes for help, and nothing while the house is closed. */
function recordedLife(life: Life, { workdays, today }: Ground): Life {
  const first = workdays.from(life.spells[0]?.from ?? today);
  const facts = life.facts.map((fact) => {
    const on = workdays.from(fact.on);
    return { ...fact, on: on < first ? first : on };
  });
  return { ...life, facts: facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
}

/** The last spell ends with the case, and so does a sickness. */
function endedLife(life: Life, on: PlainDate): Life {
  const spells = life.spells.map((spell) => (spell.to === null ? { ...spell, to: on } : spell));
  const facts = life.facts.map((fact) => (fact.kind === 'sygdom' && fact.to === null ? { ...fact, to: on } : fact));
  return { spells, facts };
}
