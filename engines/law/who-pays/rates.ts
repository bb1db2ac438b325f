import { valueInWords } from '../evaluate/words.ts';
import type { Words } from '../facts/shape.ts';
import type { InputValue } from '../inputs/kinds.ts';
import type { Rate, Subsidy } from './answer.ts';
import type { FundingCase } from './funding-case.ts';

/** Amount rules that tell what a person lives on by the month; the first that is known wins. */
const monthly = [
  'penge.dagpengesats.dimittend',
  'penge.dagpengesats.vaernepligt',
  'penge.dagpengesats.ung',
  'penge.dagpengesats.egen',
  'penge.kontanthjaelp_i_alt',
  'penge.kontanthjaelp',
  'penge.uddannelseshjaelp',
  'penge.overgangsydelse',
  'penge.ledighedsydelse',
  'penge.ressourceforloebsydelse',
] as const;

const kroner = (oere: number): Words => valueInWords(oere, 'oere', undefined);

const amountOf = (c: FundingCase, rules: readonly string[]): number | null => {
  for (const rule of rules) {
    const outcome = c.outcome(rule);
    if (outcome?.state === 'yes' && outcome.value !== null) return outcome.value;
  }
  return null;
};

const say = (oere: number, before: Words, after: Words): Words => {
  const told = kroner(oere);
  return { da: `${before.da} ${told.da} ${after.da}`, en: `${before.en} ${told.en} ${after.en}` };
};
const aMonth: Words = { da: 'om måneden før skat', en: 'a month before tax' };

/** The own benefit: what it is where the law can tell, else the most it can be. */
export function ownBenefit(c: FundingCase): Rate | null {
  const known = amountOf(c, monthly);
  if (known !== null)
    return { words: say(known, { da: '{Din} egen ydelse:', en: '{Your} own benefit:' }, aMonth), oereMonth: known };
  const most = amountOf(c, ['penge.dagpenge_maks']);
  if (most !== null)
    return {
      words: say(most, { da: '{Dine} egne dagpenge, højst', en: '{Your} own dagpenge, at most' }, aMonth),
      oereMonth: null,
    };
  const week = amountOf(c, ['penge.sygedagpenge_maks']);
  if (week !== null)
    return {
      words: say(
        week,
        { da: '{Dine} sygedagpenge, højst', en: '{Your} sickness benefit, at most' },
        { da: 'om ugen før skat', en: 'a week before tax' },
      ),
      oereMonth: null,
    };
  return { words: { da: '{Din} egen ydelse', en: '{Your} own benefit' }, oereMonth: null };
}

/** Above every highest rate: what the lift would be for somebody who gets the most. */
const highest = 5_000_000;

/** Dagpenge during an education lift: the rate itself where the own rate is known, else the most it can be. */
export function liftRate(c: FundingCase, kategori: 'uddannelsesloeft' | 'uddannelsesloeft_110'): Rate | null {
  const rule = kategori === 'uddannelsesloeft' ? 'uddannelse.loeft80.dagpengesats' : 'uddannelse.loeft110.dagpengesats';
  const begun = c.supposing('tilbud', offer(kategori));
  const own = amountOf(begun, [rule]);
  if (own !== null)
    return { words: say(own, { da: '{Dine} dagpenge bliver', en: '{Your} dagpenge become' }, aMonth), oereMonth: own };
  const most = amountOf(begun.supposing('dagpengesats', highest), [rule]);
  if (most === null) return ownBenefit(c);
  return {
    words: say(most, { da: '{Dine} dagpenge bliver højst', en: '{Your} dagpenge become at most' }, aMonth),
    oereMonth: null,
  };
}

const offer = (kategori: InputValue<'tilbud'>['kategori']): InputValue<'tilbud'> => ({
  kategori,
  aftaltTil: null,
  timerPrUge: null,
  selvfundet: null,
  raadighedsafproevende: null,
});

/** Half of the highest dagpenge: folk high school (ALF § 52 e). */
export function halfOfHighest(c: FundingCase): Rate | null {
  const most = amountOf(c, ['penge.dagpenge_maks']);
  if (most === null) return null;
  const half = Math.round(most / 200) * 100;
  return { words: say(half, { da: '{Dine} dagpenge bliver', en: '{Your} dagpenge become' }, aMonth), oereMonth: half };
}

export const pay = (da: string, en: string): Rate => ({ words: { da, en }, oereMonth: null });

/** What a rule gives the employer for each hour. */
export function hourly(c: FundingCase, rule: string, da: string, en: string): Subsidy | null {
  const value = c.outcome(rule)?.value ?? null;
  if (value === null) return null;
  const told = kroner(value);
  return { words: { da: `${told.da} ${da}`, en: `${told.en} ${en}` }, oereHour: value };
}
