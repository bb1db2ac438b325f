import type { Outcome } from '@fodfaeste/law';
import { earliest, type PlainDate } from '@fodfaeste/law/dates';
import type { CaseLaw } from '../../law/index.ts';
import type { MeetingKind } from '../types.ts';

/** Duties that a talk of a kind fulfils. What is not listed here is never said to have had a duty behind it. */
const jobTalks = [
  'form.selvbooking.book',
  'form.selvbooking.foerste_indkaldes',
  'form.selvbooking.foerste_indkaldes.akasse',
  'kontakt.foerste_samtale',
  'kontakt.foerste_samtale_akasse',
  'kontakt.samtaler.',
  'kontakt.faelles.',
  'kontakt.seksten_maaneder',
  'kontakt.intensiveret_indsats',
  'kontakt.afklaring_to_aar',
  'kontakt.kontrol.samtale',
  'kontakt.kontrol.hver_14_dage',
];

const behind: Readonly<Record<MeetingKind, readonly string[] | null>> = {
  'job-talk': jobTalks,
  'joint-talk': jobTalks,
  'sickness-follow-up': ['syge.opfoelgning.antal', 'syge.opfoelgning.tjek_rask'],
  // Their demands lie with the a-kasse and in the order on availability: not answered from here.
  'availability-talk': null,
  'cv-talk': null,
  other: [],
};

const concerning = (law: CaseLaw, ids: readonly string[]): readonly Outcome[] =>
  law.answer.outcomes.filter(
    ({ rule }) =>
      rule.kind === 'duty' && ids.some((id) => (id.endsWith('.') ? rule.id.startsWith(id) : rule.id === id)),
  );

const isOpen = ({ state }: Outcome) => state === 'open' || state === 'overdue';

/** Does a duty stand behind such a talk today? Null where the law cannot answer (mission B6). */
export function dutyBehind(law: CaseLaw | null, kind: MeetingKind): boolean | null {
  const ids = behind[kind];
  if (ids === null || (law === null && ids.length > 0)) return null;
  const outcomes = law ? concerning(law, ids) : [];
  if (outcomes.some(isOpen)) return true;
  return outcomes.some(({ state }) => state === 'unknown') ? null : false;
}

/** The law's next date for a talk, of any kind. */
export function nextTalkDue(law: CaseLaw): PlainDate | null {
  const all = Object.values(behind).flatMap((ids) => ids ?? []);
  const days = concerning(law, all).flatMap((duty) => (isOpen(duty) && duty.due ? [duty.due] : []));
  const [first, ...others] = days;
  return first ? earliest(first, ...others) : null;
}
