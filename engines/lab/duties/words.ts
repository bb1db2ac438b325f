import type { DemandTable } from '../model/demand.ts';
import {
  type AgeBand,
  ageBands,
  ageCount,
  educationCount,
  educations,
  type Group,
  groupIndex,
  offerKinds,
  spellWeeks,
} from '../model/groups.ts';
import { kindBit } from './offer-kinds.ts';

/** A text in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** The week in which six months are reached is the last of the first half year. */
const halfYearWeeks = 27;

/** What the law demands for one row, in numbers. */
export interface DemandSummary {
  /** In the first half year, up to and with the week in which six months are reached. */
  readonly talks: number;
  readonly fundTalks: number;
  /** Talks with the municipality after it, through the whole table. */
  readonly talksLater: number;
  /** By when the first offer begins, in weeks; null where none is demanded. */
  readonly firstOfferWeek: number | null;
  /** Weeks between two further offers; null where there is one at most. */
  readonly offersEvery: number | null;
  /** False where the law's minimum of talks was not read: there may be more. */
  readonly isKnown: boolean;
}

/** Numbers of one row of a table. */
export function demandSummary(
  table: DemandTable,
  group: Group,
  age: AgeBand,
  education: (typeof educations)[number],
): DemandSummary {
  const row = (groupIndex(group) * ageCount + ageBands.indexOf(age)) * educationCount + educations.indexOf(education);
  const weeks = (of: Uint8Array, until = spellWeeks) => of.subarray(row * spellWeeks, row * spellWeeks + until);
  const sum = (of: Uint8Array) => of.reduce((total, one) => total + one, 0);
  const offers = [...weeks(table.offers).entries()].flatMap(([week, due]) => (due > 0 ? [week] : []));
  const [first = null, second = null] = offers;
  const talks = sum(weeks(table.talks, halfYearWeeks));
  return {
    talks,
    fundTalks: sum(weeks(table.fundTalks, halfYearWeeks)),
    talksLater: sum(weeks(table.talks)) - talks,
    firstOfferWeek: first,
    offersEvery: first === null || second === null ? null : second - first,
    isKnown: table.talksNotKnown?.[row] !== 1,
  };
}

/** "Samtaler i det første halve år: 6, heraf 3 hos a-kassen. Første tilbud senest i uge 26." Where education matters each is told. */
export function demandInWords(table: DemandTable, group: Group, age: AgeBand): Words {
  const texts = educations.map((education) => summaryInWords(demandSummary(table, group, age, education)));
  const [first] = texts;
  if (first === undefined || texts.every(({ da }) => da === first.da)) return first ?? { da: '', en: '' };
  const all = (language: 'da' | 'en') =>
    texts.map((text, at) => `${educationWords[educations[at] ?? 'none'][language]}: ${text[language]}`).join(' ');
  return { da: all('da'), en: all('en') };
}

const educationWords: Readonly<Record<(typeof educations)[number], Words>> = {
  none: { da: 'Uden uddannelse', en: 'Without education' },
  vocational: { da: 'Erhvervsuddannelse', en: 'Vocational education' },
  higher: { da: 'Videregående uddannelse', en: 'Higher education' },
};

function summaryInWords(summary: DemandSummary): Words {
  const { talks, fundTalks, talksLater, firstOfferWeek, offersEvery, isKnown } = summary;
  const all = talks + fundTalks;
  const withFund: Words =
    fundTalks > 0
      ? { da: `, heraf ${fundTalks} hos a-kassen`, en: `, ${fundTalks} of them with the fund` }
      : { da: '', en: '' };
  const later: Words =
    talksLater > 0 ? { da: ` Senere: ${talksLater}.`, en: ` Later: ${talksLater}.` } : { da: '', en: '' };
  // Weeks are told as people count them: the first is week 1.
  const week = (firstOfferWeek ?? 0) + 1;
  const every: Words =
    offersEvery === null
      ? { da: '', en: '' }
      : { da: `, derefter hver ${offersEvery}. uge`, en: `, then every ${offersEvery} weeks` };
  const offer: Words =
    firstOfferWeek === null
      ? { da: 'Intet krav om tilbud.', en: 'No offer is demanded.' }
      : { da: `Første tilbud senest i uge ${week}${every.da}.`, en: `First offer by week ${week}${every.en}.` };
  const unknown: Words = isKnown
    ? { da: '', en: '' }
    : {
        da: ' Hvor mange samtaler loven mindst kræver her, ved vi ikke.',
        en: ' How many talks the law demands here at least is not known.',
      };
  return {
    da: `Samtaler i det første halve år: ${all}${withFund.da}.${later.da} ${offer.da}${unknown.da}`,
    en: `Talks in the first half year: ${all}${withFund.en}.${later.en} ${offer.en}${unknown.en}`,
  };
}

/** Kinds that fulfil the duty of the first offer (LAB § 102), by id. */
export const kindsThatCount = ({ counts }: Pick<DemandTable, 'counts'>) =>
  offerKinds.filter((kind) => (counts & kindBit(kind)) !== 0);
