import { addDays, daysBetween, isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import type { EffectOverride, Words } from '../effects/index.ts';
import { readInterval, readWhole } from './quantities.ts';
import { municipalityOf, readTurns, turnKeys } from './read-turns.ts';
import { type Place, Reading, unknown } from './reading.ts';
import { type Block, type Known, longestRun, type Problem, type Scenario, type When } from './scenario.ts';

/** A scenario, or everything that is wrong with its text, in order of lines. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const topKeys = [
  'format',
  'id',
  'title',
  'asks',
  'description',
  'source',
  'start',
  'weeks',
  'municipalities',
  'before',
  'from',
  'effects',
] as const;

/** Longer than any scenario: what is longer is not read. */
const longestText = 100_000;

/** Reads a scenario (YAML; JSON is YAML too). Never throws for a text. */
export function parseScenario(text: string, known: Known): Parsed {
  if (text.length > longestText)
    return { ok: false, problems: [{ line: 1, column: 1, da: 'Teksten er for lang.', en: 'The text is too long.' }] };
  const reading = new Reading(text);
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
  const scenario = scenarioOf(reading, known);
  const problems = reading.problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario };
}

function scenarioOf(reading: Reading, known: Known): Scenario {
  const found = reading.entries(reading.root, topKeys);
  const given = <T>(key: (typeof topKeys)[number], read: (place: Place) => T | null, otherwise: T): T => {
    const place = found.get(key);
    return place === undefined ? otherwise : (read(place) ?? otherwise);
  };
  for (const key of ['id', 'title', 'weeks'] as const)
    if (!found.has(key)) reading.fault(0, { da: `Her mangler ${key}.`, en: `${key} is missing.` });
  given('format', (place) => readWhole(reading, place, 1, 1), 1);
  const start = given<PlainDate | null>('start', (place) => dateOf(reading, place), null);
  const weeks = given('weeks', (place) => readWhole(reading, place, 1, longestRun), longestRun);
  return {
    id: given('id', (place) => idOf(reading, place), ''),
    title: given('title', (place) => wordsOf(reading, place), { da: '', en: '' }),
    asks: given<Words | null>('asks', (place) => wordsOf(reading, place), null),
    description: given<Words | null>('description', (place) => wordsOf(reading, place), null),
    source: given<string | null>('source', (place) => reading.text(place), null),
    start,
    weeks,
    municipalities: given<Scenario['municipalities']>(
      'municipalities',
      (place) => placesOf(reading, place, known),
      'all',
    ),
    before: given('before', (place) => readTurns(reading, reading.entries(place, turnKeys), known), {}),
    from: given<readonly Block[]>('from', (place) => blocksOf(reading, place, known, start ?? known.day, weeks), []),
    effects: given<readonly EffectOverride[]>('effects', (place) => overridesOf(reading, place, known), []),
  };
}

function idOf(reading: Reading, place: Place): string | null {
  const id = reading.typed(place) ?? '';
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return id;
  reading.fault(place, {
    da: 'Et id er små bogstaver, tal og bindestreger.',
    en: 'An id is small letters, digits and hyphens.',
  });
  return null;
}

function wordsOf(reading: Reading, place: Place): Words | null {
  const found = reading.entries(place, ['da', 'en']);
  const [da, en] = (['da', 'en'] as const).map((lang) => {
    const inside = found.get(lang);
    if (inside !== undefined) return reading.text(inside);
    reading.fault(place, {
      da: `Her mangler teksten på ${lang === 'da' ? 'dansk' : 'engelsk'}: ${lang}.`,
      en: `The text in ${lang === 'da' ? 'Danish' : 'English'} is missing: ${lang}.`,
    });
    return null;
  });
  return da && en ? { da, en } : null;
}

function dateOf(reading: Reading, place: Place): PlainDate | null {
  const typed = reading.typed(place);
  if (isPlainDate(typed)) return typed;
  reading.fault(place, { da: 'Skriv en dato, fx 2026-07-01.', en: 'Write a date, such as 2026-07-01.' });
  return null;
}

function placesOf(reading: Reading, place: Place, known: Known): Scenario['municipalities'] | null {
  if (reading.typed(place) === 'all') return 'all';
  const items = reading.list(place);
  const codes = items.flatMap((item) => municipalityOf(reading, item, known) ?? []);
  if (items.length > 0) return [...new Set(codes)];
  reading.fault(place, { da: 'Skriv all eller en liste af kommuner.', en: 'Write all or a list of municipalities.' });
  return null;
}

function blocksOf(reading: Reading, place: Place, known: Known, start: PlainDate, weeks: number): readonly Block[] {
  let last = -1;
  return reading.list(place).flatMap((item) => {
    const found = reading.entries(item, ['week', 'date', ...turnKeys]);
    const turns = readTurns(reading, found, known);
    const at = found.get('week') ?? found.get('date');
    const when = whenOf(reading, item, found);
    if (when === null || at === undefined) return [];
    const week = weekOf(when, start);
    if (week < 0)
      reading.fault(at, { da: `Det er før første dag, ${start}.`, en: `That is before the first day, ${start}.` });
    else if (week >= weeks)
      reading.fault(at, {
        da: `Det er efter den sidste uge: der er ${weeks}.`,
        en: `That is after the last week: there are ${weeks}.`,
      });
    else if (week === last)
      reading.fault(at, { da: 'Der er allerede en blok for den uge.', en: 'There is a block for that week already.' });
    else if (week < last)
      reading.fault(at, {
        da: 'Blokkene skal stå i rækkefølge efter tid.',
        en: 'The blocks must stand in order of time.',
      });
    last = Math.max(last, week);
    return [{ when, turns }];
  });
}

function whenOf(reading: Reading, item: Place, found: ReadonlyMap<string, Place>): When | null {
  const [week, date] = [found.get('week'), found.get('date')];
  if ((week === undefined) === (date === undefined)) {
    reading.fault(item, { da: 'Skriv enten week eller date.', en: 'Write either week or date.' });
    return null;
  }
  if (week !== undefined) {
    const read = readWhole(reading, week, 0, longestRun);
    return read === null ? null : { week: read };
  }
  const read = date === undefined ? null : dateOf(reading, date);
  return read === null ? null : { date: read };
}

/** The week of the run in which a moment lies: the first is 0. */
export const weekOf = (when: When, start: PlainDate): number =>
  'week' in when ? when.week : Math.floor(daysBetween(start, when.date) / 7);

/** The first day of a week of the run. */
export const dayOfWeek = (start: PlainDate, week: number): PlainDate => addDays(start, week * 7);

function overridesOf(reading: Reading, place: Place, known: Known): readonly EffectOverride[] {
  const seen = new Set<string>();
  return reading.list(place).flatMap((item) => {
    const found = reading.entries(item, ['effect', 'during', 'after', 'fade-weeks', 'reason', 'source']);
    const [effect, during, after, fade] = ['effect', 'during', 'after', 'fade-weeks'].map((key) =>
      found.get(key as 'effect'),
    );
    const missing = (['effect', 'reason', 'source'] as const).filter((key) => !found.has(key));
    for (const key of missing)
      reading.fault(item, {
        da: `En virkning kan kun ændres med effect, reason og source: ${key} mangler.`,
        en: `An effect is only changed with effect, reason and source: ${key} is missing.`,
      });
    const [reason, source] = [found.get('reason'), found.get('source')].map((one) => (one ? reading.text(one) : null));
    const id = effect === undefined ? null : effectOf(reading, effect, known, seen);
    const read = {
      ...(during === undefined ? {} : { during: readInterval(reading, during) ?? undefined }),
      ...(after === undefined ? {} : { after: readInterval(reading, after) ?? undefined }),
      ...(fade === undefined ? {} : { fadeWeeks: readWhole(reading, fade, 0, longestRun) ?? undefined }),
    };
    if (Object.keys(read).length === 0 && effect !== undefined)
      reading.fault(item, {
        da: 'Skriv, hvad der ændres: during, after eller fade-weeks.',
        en: 'Say what is changed: during, after or fade-weeks.',
      });
    return id === null || !reason || !source ? [] : [{ id, ...read, reason, source }];
  });
}

function effectOf(reading: Reading, place: Place, { effects }: Known, seen: Set<string>): string | null {
  const id = reading.typed(place) ?? '';
  if (!effects.some((one) => one.id === id)) {
    reading.fault(
      place,
      unknown(
        'virkning',
        'effect',
        id,
        effects.map((one) => one.id),
      ),
    );
    return null;
  }
  if (seen.has(id)) reading.fault(place, { da: 'Den virkning er ændret før.', en: 'That effect is changed above.' });
  seen.add(id);
  return id;
}
