import { bookOn, danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { lix } from '../kernel/text/readability.ts';
import { contentFault } from './content.ts';
import { equalCategories, lawCategoriesOf } from './offer.ts';
import { citesFor, offerRules } from './rules.ts';
import { contentOfShipped, shippedOffers, wordsOf } from './shipped.ts';

const today = plainDate('2026-11-24');

describe('the shipped examples', () => {
  it('are there for each of the three equal categories, with the five courses of 2022, mentor and paid hours', () => {
    const of = (category: string) => shippedOffers().filter((offer) => offer.category === category);
    for (const category of equalCategories) expect(of(category).length).toBeGreaterThanOrEqual(2);
    expect(of('mentor')).toHaveLength(1);
    expect(of('paid-hours')).toHaveLength(1);
    const names = shippedOffers().map(({ name }) => name.da);
    for (const course of ['Ny start', 'Jobstart', 'Kompleks smertehåndtering', 'A-sporet', 'Jobsøgningskursus'])
      expect(names).toContain(course);
  });

  it('are offers that anybody could have typed in', () => {
    for (const one of shippedOffers()) {
      const content = contentOfShipped(one);
      expect([one.key, contentFault(content, { names: [], providers: [] })]).toEqual([one.key, null]);
      if (one.lawCategory) expect(lawCategoriesOf[one.category]).toContain(one.lawCategory);
    }
  });

  it('rest on rules that are in the law today', () => {
    const { rule } = bookOn(danishLaw, today);
    for (const { access, guards, limits } of Object.values(offerRules))
      for (const id of [access, ...guards, ...limits]) expect([id, rule.has(id)]).toEqual([id, true]);
    expect(citesFor('loentilskud_privat', today).map(({ paragraph }) => paragraph)).toContain('§ 69, stk. 1 og 3');
    expect(citesFor(null, today)).toEqual([]);
  });

  it('are easy to read', () => {
    for (const { key, purpose, content, target } of shippedOffers()) {
      const text = [purpose.da, content.da, target.da].join(' ');
      expect([key, lix(text) < 35]).toEqual([key, true]);
      for (const sentence of text.split(/[.!?] /)) expect(sentence.split(' ').length).toBeLessThan(25);
    }
  });

  it('are told in English as long as nobody has changed the Danish words', () => {
    const [one] = shippedOffers();
    if (!one) throw new Error('none');
    const offer = { ...contentOfShipped(one), shippedKey: one.key };
    expect(wordsOf(offer, 'en')).toMatchObject({ name: one.name.en, purpose: one.purpose.en });
    expect(wordsOf({ ...offer, purpose: 'Noget andet.' }, 'en')).toMatchObject({
      name: one.name.en,
      purpose: 'Noget andet.',
    });
    expect(wordsOf({ ...offer, shippedKey: null }, 'en').name).toBe(one.name.da);
  });
});
