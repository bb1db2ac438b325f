import { addDays, ageOn, type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { insert, update } from '../../kernel/act/write.ts';
import type { Participation, Progress } from '../../offers/index.ts';
import type { Card } from '../../plan/index.ts';
import { type Stream, stream } from '../random/stream.ts';
import type { Page } from '../seeding/chapters.ts';
import type { DemoOffer } from './house.ts';

const progress = [
  ['job', 9],
  ['paid-hours', 13],
  ['education', 10],
  ['closer', 40],
  ['same', 21],
  ['further', 7],
] as const satisfies readonly (readonly [Progress, number])[];

/** What people were in before: mostly the big ones, now and then the small ones. */
const earlier = [
  ['jobstart', 30],
  ['ny-start', 18],
  ['job-search-course', 20],
  ['ordinary-education', 26],
  ['mentor', 5],
] as const;

const states = {
  proposed: 'proposed',
  agreed: 'waiting',
  'under-way': 'under-way',
  done: 'done',
  stopped: 'stopped',
  declined: 'declined',
} as const satisfies Record<Card['state'], Participation['state']>;

const words: readonly string[] = [
  'Det gav mod på mere, og der er en aftale om timer.',
  'Gennemført. Næste skridt er at bruge det i ansøgningerne.',
  'Det var godt at møde andre i samme sted i livet.',
];

const dayOf = (at: string): PlainDate => toCopenhagen(at as Instant).date;

/** The courses of a citizen's plan as offers of the catalogue; what came before; and what the law knows of them. */
export function tellOffers(page: Page): void {
  const { offers } = page.ground.together;
  if (offers.length === 0 || page.contacts.length === 0) return;
  const draw = stream(page.ground.seed, 'offers', page.citizen.index);
  for (const card of page.book.open.together.plan.cards) {
    const offer = offers.find(({ name }) => name === card.title);
    if (offer && card.area === 'course' && card.planPart === 'offer') ofCard(page, card, offer, draw);
  }
  before(page, draw);
  now(page, draw);
}

interface Written {
  readonly offer: DemoOffer;
  readonly state: Participation['state'];
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly progress: Progress | null;
  readonly words: string | null;
  readonly cardId: string | null;
}

function write(page: Page, one: Written, draw: Stream): string {
  const { citizen, ground, book } = page;
  const { offer, state, startsOn, endsOn, endedOn, cardId } = one;
  const authority_id = ground.authority.id;
  const id = draw.id();
  const at = (day: PlainDate) => ground.moments.at(ground.workdays.from(day), 11 * 60, 900);
  const touched = [endedOn, state === 'done' || state === 'stopped' ? endsOn : null, startsOn].find(
    (day) => day !== null && day !== undefined && day < ground.today,
  );
  const wanted = startsOn === null || startsOn >= ground.today ? addDays(ground.today, -10) : addDays(startsOn, -14);
  const wantedOn = wanted < citizen.openedOn ? citizen.openedOn : wanted;
  book.rows.apply([
    insert('offer_participation', {
      authority_id,
      id,
      case_id: citizen.caseId,
      offer_id: offer.id,
      card_id: cardId,
      decision_id: null,
      citizen_name: `${citizen.givenName} ${citizen.familyName}`,
      state,
      wanted_at: at(wantedOn),
      starts_on: startsOn,
      ends_on: endsOn,
      ended_on: endedOn,
      progress: one.progress,
      words: one.words,
      by_name: 'Demo',
      updated_at: at(touched ?? wantedOn),
    }),
  ]);
  if (startsOn !== null && offer.lawCategory !== null && (state === 'under-way' || endedOn !== null))
    book.rows.apply([
      insert('law_entry', {
        authority_id,
        id: draw.id(),
        case_id: citizen.caseId,
        kind: 'tilbud',
        value: JSON.stringify({
          kategori: offer.lawCategory,
          aftaltTil: endsOn,
          timerPrUge: offer.hoursWeek,
          selvfundet: null,
          raadighedsafproevende: null,
        }),
        valid_from: startsOn,
        valid_until: endedOn === null ? null : addDays(endedOn, 1),
        recorded_at: at(startsOn),
        superseded_at: null,
        subject_id: id,
      }),
    ]);
  return id;
}

function ofCard(page: Page, card: Card, offer: DemoOffer, draw: Stream): void {
  const { ground, book } = page;
  const state = states[card.state];
  const isOver = state === 'done' || state === 'stopped';
  const closedOn = isOver ? dayOf(card.updatedAt) : null;
  const createdOn = dayOf(card.createdAt);
  const planned = card.startsOn ?? addDays(createdOn, 7);
  const startsOn =
    (closedOn !== null && planned > closedOn) || (state === 'under-way' && planned > ground.today)
      ? createdOn
      : planned;
  const endsOn = card.endsOn !== null && card.endsOn >= startsOn ? card.endsOn : null;
  const written = {
    ...{ offer, state, startsOn, endsOn },
    endedOn: closedOn,
    progress:
      state === 'done' ? draw.weighted(progress) : state === 'stopped' ? draw.pick(['same', 'closer'] as const) : null,
    words: card.note,
    cardId: card.id,
  };
  const id = write(page, written, draw);
  const key = { authority_id: ground.authority.id, id: card.id };
  book.rows.apply([update('plan_card', key, { source: 'offers' })]);
  if (state === 'under-way') askForMore(page, id, written, draw);
}

/** One provider asks for more time for one who takes part: the first that comes. */
function askForMore(
  { ground, citizen, book }: Page,
  participationId: string,
  { offer, endsOn }: Written,
  draw: Stream,
): void {
  const { together, authority, today, moments, workdays } = ground;
  if (together.proposals.length > 0 || offer.organisationId === null || endsOn === null) return;
  together.proposals.push(participationId);
  book.rows.apply([
    insert('offer_proposal', {
      authority_id: authority.id,
      id: draw.id(),
      organisation_id: offer.organisationId,
      offer_id: offer.id,
      participation_id: participationId,
      case_id: citizen.caseId,
      kind: 'extend',
      words: 'Det går fremad. Fire uger mere vil gøre en forskel.',
      until_on: addDays(endsOn, 28),
      seats: null,
      state: 'open',
      made_by_name: offer.organisationName ?? '',
      made_at: moments.at(workdays.from(addDays(today, -3)), 13 * 60, 901),
      answer: null,
      answered_by_name: null,
      answered_at: null,
    }),
  ]);
}

const near: ReadonlySet<string> = new Set(['dagpenge', 'jobparat', 'uddannelsesparat', 'aabenlyst-uddannelsesparat']);
const further: ReadonlySet<string> = new Set([
  'aktivitetsparat',
  'ikke-visiteret',
  'sygedagpenge',
  'jobafklaring',
  'ledighedsydelse',
]);

/** Most people who have been here for some time have been in something, as the law asks of those near work. */
function before(page: Page, draw: Stream): void {
  const { citizen, ground } = page;
  const spell = citizen.life.spells.at(-1);
  const chance = near.has(citizen.situation) ? 0.9 : further.has(citizen.situation) ? 0.45 : 0;
  if (!spell || !draw.chance(chance)) return;
  const begin = spell.from > citizen.openedOn ? spell.from : citizen.openedOn;
  const startsOn = ground.workdays.from(addDays(begin, draw.whole(30, 150)));
  const last = addDays(startsOn, draw.pick([27, 55, 90]));
  if (last >= addDays(ground.today, -7) || (citizen.closed !== null && last >= citizen.closed.on)) return;
  const offer = drawn(page, draw);
  if (!offer) return;
  const stopped = draw.chance(0.12);
  write(
    page,
    {
      ...{
        offer,
        startsOn,
        endsOn: last,
        endedOn: stopped ? addDays(startsOn, draw.whole(7, 20)) : last,
        cardId: null,
      },
      state: stopped ? 'stopped' : 'done',
      progress: stopped ? draw.pick(['same', 'further', 'closer'] as const) : draw.weighted(progress),
      words: draw.chance(0.3) ? draw.pick(words) : null,
    },
    draw,
  );
}

/** Those whom the figures count in guidance this month, and who have no course in the plan. */
function now(page: Page, draw: Stream): void {
  const { citizen, ground, book } = page;
  const { today } = ground;
  if (citizen.offer !== 'Vejledning og opkvalificering' || citizen.closed !== null) return;
  const inCourse = book.open.together.plan.cards.some(
    ({ area, planPart, state }) => area === 'course' && planPart === 'offer' && state === 'under-way',
  );
  const startsOn = ground.workdays.from(addDays(today, -draw.whole(5, 40)));
  const offer = drawn(page, draw);
  if (inCourse || !offer || startsOn < citizen.openedOn || startsOn >= today) return;
  const endsOn = addDays(today, draw.whole(8, 60));
  write(
    page,
    { ...{ offer, startsOn, endsOn, endedOn: null, progress: null, words: null, cardId: null }, state: 'under-way' },
    draw,
  );
}

function drawn({ ground, citizen }: Page, draw: Stream): DemoOffer | undefined {
  // Few places: now and then somebody is in one of the two small ones.
  const small = citizen.index % 25 === 0 ? 'a-sporet' : citizen.index % 18 === 0 ? 'complex-pain' : null;
  const key = small ?? suiting(draw.weighted(earlier), citizen, ground.today);
  return ground.together.offers.find(({ shippedKey }) => shippedKey === key);
}

/** Whom the offers are made for: Ny start is for those in their twenties, the course in job search for those near work. */
function suiting(key: string, { birthDate, situation }: Page['citizen'], today: PlainDate): string {
  const age = ageOn(birthDate, today);
  if (key === 'ny-start' && (age < 20 || age > 29)) return 'jobstart';
  return key === 'job-search-course' && !near.has(situation) ? 'jobstart' : key;
}
