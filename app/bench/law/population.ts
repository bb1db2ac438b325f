import { type Entry, type Population, populationOf, recordOf } from '@fodfaeste/law';
import { addDays, addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { joined } from './join-populations.ts';

/** A small deterministic generator (mulberry32): the same people in every run. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Roughly the country's stock of 2026 by benefit; the bench measures time, not law. */
const shares = [
  ['dagpenge', 0.27],
  ['kontanthjaelp', 0.33],
  ['sygedagpenge', 0.2],
  ['ressourceforloebsydelse', 0.08],
  ['ledighedsydelse', 0.05],
  ['fleksloentilskud', 0.07],
] as const;

/** One synthetic citizen with spells, assessments, talks and offers, as a caseload holds them. */
export function benchPerson(random: () => number, today: PlainDate, place: number): readonly Entry[] {
  const benefit = benefitAt(place);
  const back = (days: number): PlainDate => addDays(today, -Math.floor(days));
  const began = back(3 + random() * random() * 1500);
  const entries: Entry[] = [
    {
      kind: 'foedselsdato',
      value: addMonths(today, -Math.floor(12 * (18 + random() * 47)), 'last-day-of-month'),
      from: null,
      to: null,
    },
    { kind: 'ydelse', value: benefit, from: began, to: null },
    {
      kind: 'uddannelse',
      value: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: random() < 0.6, afsluttet: null },
      from: back(4000),
      to: null,
    },
    { kind: 'tilmelding', value: benefit === 'dagpenge' ? 'dagpenge' : 'kontanthjaelp', from: began, to: null },
    { kind: 'samtaleform', value: random() < 0.5 ? 'telefon' : 'fremmoede', from: began, to: null },
  ];
  if (random() < 0.3) {
    const ended = addDays(began, -Math.floor(20 + random() * 300));
    entries.push({
      kind: 'ydelse',
      value: 'kontanthjaelp',
      from: addDays(ended, -Math.floor(30 + random() * 300)),
      to: ended,
    });
  }
  if (benefit === 'dagpenge') entries.push(...insured(random, began, today));
  if (benefit === 'kontanthjaelp') {
    const within = (place - 0.27) / 0.33;
    const parathed = within < 0.25 ? 'jobparat' : within < 0.8 ? 'aktivitetsparat' : 'uddannelsesparat';
    entries.push({ kind: 'parathed', value: { parathed, status: 'endelig' }, from: began, to: null });
    entries.push({ kind: 'foerste_henvendelse', value: began, from: began, to: null });
  }
  if (benefit === 'sygedagpenge') {
    entries.push({
      kind: 'sygdom',
      value: { omfang: 'fuldt', foersteFravaersdag: began, forventetRask: null, fra: 'arbejde' },
      from: began,
      to: null,
    });
    entries.push({ kind: 'sygedagpengekategori', value: 'kategori_2', from: began, to: null });
  }
  for (let talk = 0; talk < 6 && random() < 0.7; talk += 1) {
    entries.push({
      kind: 'samtale',
      value: { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'telefon' },
      from: back(random() * 400),
      to: null,
    });
  }
  if (random() < 0.35) {
    const from = back(random() * 500);
    const value = {
      kategori: 'virksomhedspraktik',
      aftaltTil: null,
      timerPrUge: 30,
      selvfundet: null,
      raadighedsafproevende: null,
    };
    entries.push({ kind: 'tilbud', value, from, to: addDays(from, 28) });
  }
  if (random() < 0.02)
    entries.push({ kind: 'mindre_intensiv_indsats', value: 'job_inden_seks_uger', from: back(10), to: null });
  return entries;
}

function insured(random: () => number, began: PlainDate, today: PlainDate): readonly Entry[] {
  const hours = Math.floor(random() * 1900);
  return [
    {
      kind: 'akasse',
      value: { akasse: 9001, forsikring: random() < 0.95 ? 'fuldtid' : 'deltid' },
      from: began,
      to: null,
    },
    { kind: 'dagpengeperiode', value: { indplaceret: began, grundlag: 'indkomst' }, from: began, to: null },
    {
      kind: 'dagpengeforbrug',
      value: { timer: hours, opgjortTilOgMed: addDays(today, -20) },
      from: addDays(today, -19),
      to: null,
    },
  ];
}

function benefitAt(place: number): (typeof shares)[number][0] {
  let below = 0;
  for (const [benefit, share] of shares) {
    below += share;
    if (place < below) return benefit;
  }
  return 'fleksloentilskud';
}

/** How the people stand: neighbours on the same benefit, as in a caseload sorted by benefit, or mixed at random. */
export type Standing = 'by benefit' | 'mixed';

/** So many people as columns. Made in parts, so that their records need not be held all at once. */
export function benchPopulation(size: number, today: PlainDate, standing: Standing = 'by benefit'): Population {
  const random = generator(20_260_701);
  const parts: Population[] = [];
  for (let first = 0; first < size; first += partSize) {
    const records = Array.from({ length: Math.min(partSize, size - first) }, (_, at) =>
      recordOf(benchPerson(random, today, placeOf(first + at, size, standing))),
    );
    parts.push(populationOf(records));
  }
  return joined(parts);
}

const partSize = 20_000;
const goldenRatio = 0.618_033_988_749_895;

function placeOf(at: number, size: number, standing: Standing): number {
  return standing === 'by benefit' ? at / size : (at * goldenRatio) % 1;
}

/** A few people one by one, spread over the same population. */
export function benchPeople(size: number, today: PlainDate): readonly (readonly Entry[])[] {
  const random = generator(20_260_702);
  return Array.from({ length: size }, (_, at) => benchPerson(random, today, at / size));
}
