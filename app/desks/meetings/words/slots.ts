import { addDays, daysBetween, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Lang } from '../../../kernel/text/language.ts';
import type { Slot } from '../../../meetings/index.ts';
import type { Choice } from '../../../ui/form/select.tsx';
import type { TimeGroup } from '../../../ui/form/time-choice.tsx';
import { wordsText } from './text.ts';
import { capitalised, clockOf, nearDayInWords } from './when.ts';

const dayOf = ({ startsAt }: Pick<Slot, 'startsAt'>): PlainDate => toCopenhagen(startsAt).date;

function byDay(slots: readonly Slot[]): ReadonlyMap<PlainDate, readonly Slot[]> {
  const days = new Map<PlainDate, Slot[]>();
  for (const slot of slots) days.set(dayOf(slot), [...(days.get(dayOf(slot)) ?? []), slot]);
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Own contact person first where two are free at the same time; a moment is shown once a person. */
const byClock = (a: Slot, b: Slot): number =>
  a.startsAt === b.startsAt ? Number(b.isOwn) - Number(a.isOwn) : a.startsAt < b.startsAt ? -1 : 1;

const halfHour = 30 * 60_000;

/** One time in each half hour of a person: times begin at every quarter, and nobody reads a hundred. */
export function thinned(slots: readonly Slot[]): readonly Slot[] {
  const kept = new Map<string, Slot>();
  for (const slot of slots.toSorted(byClock)) {
    const key = `${slot.hostId} ${Math.floor(Date.parse(slot.startsAt) / halfHour)}`;
    if (!kept.has(key)) kept.set(key, slot);
  }
  return [...kept.values()];
}

/** Free times as a page shows them: a heading for each day; the name is said where it is not the own contact person. */
export function timeGroups(slots: readonly Slot[], lang: Lang, today: PlainDate): readonly TimeGroup[] {
  const t = wordsText(lang);
  return [...byDay(slots)].map(([day, times]) => ({
    heading: capitalised(nearDayInWords(lang, day, today)),
    times: times.toSorted(byClock).map((slot) => ({
      value: slot.code,
      label: clockOf(lang, slot.startsAt),
      hint: slot.isOwn ? undefined : t('time.with', { navn: slot.hostName }),
    })),
  }));
}

/** Each time with its day, for a short list: "torsdag den 10. december kl. 10.00". */
export function timesWithDay(slots: readonly Slot[], lang: Lang, today: PlainDate): readonly Choice[] {
  const t = wordsText(lang);
  return slots.map((slot) => ({
    value: slot.code,
    label: capitalised(t('when', { dag: nearDayInWords(lang, dayOf(slot), today), tid: clockOf(lang, slot.startsAt) })),
    hint: slot.isOwn ? undefined : t('time.with', { navn: slot.hostName }),
  }));
}

/** As many of the first days with free times as fit on a page. */
export function firstDays(
  slots: readonly Slot[],
  count: number,
): { readonly shown: readonly Slot[]; readonly more: boolean } {
  const days = [...byDay(slots)];
  return { shown: days.slice(0, count).flatMap(([, times]) => times), more: days.length > count };
}

/** A few times apart from each other, so that there is something to choose between: first one a day, early and late in turn. */
export function fewTimes(slots: readonly Slot[], count: number): readonly Slot[] {
  const days = [...byDay(slots)];
  if (days.length === 0) return [];
  const picked: Slot[] = [];
  const wanted = Math.min(count, days.length);
  for (let at = 0; at < wanted; at++) {
    const [, times] = days[Math.floor((at * days.length) / wanted)] ?? days[0] ?? [];
    const sorted = (times ?? []).toSorted(byClock);
    const slot = sorted[at % 2 === 0 ? 0 : Math.floor(sorted.length / 2)];
    if (slot) picked.push(slot);
  }
  return picked;
}

/** From which day on the next talk is looked for: about two weeks ahead, earlier where the law's day is near. */
export function nextTalkFrom(today: PlainDate, due: PlainDate | null): PlainDate {
  const usual = addDays(today, 14);
  if (due === null) return usual;
  const room = daysBetween(today, due);
  if (room >= 21) return usual;
  return room > 7 ? addDays(today, room - 7) : addDays(today, 1);
}
