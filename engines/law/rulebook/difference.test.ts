import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { type PlainDate, plainDate } from '../dates/index.ts';
import { changeDates } from '../rules/book.ts';
import { cite, parameter, rule, say, smallLaw } from '../testing/small-law.ts';
import { differenceBetween } from './difference.ts';

const day = plainDate;
const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
const law = smallLaw(
  {
    first: { rules: [rule('stays'), rule('goes'), rule('changes')] },
    second: {
      rules: [rule('comes'), rule('changes', { lawyer: say('anderledes') })],
      removes: [{ id: 'goes', why: say('ophævet'), cites: [cite('§ 1')] }],
    },
    pause: { suspends: [{ rules: ['st*'], why: say('corona'), cites: [cite('§ 2')] }] },
    hoped: { rules: [rule('hoped')] },
  },
  {
    parameters: [
      parameter('grows', [
        ['2020-01-01', 4],
        ['2022-01-01', 6],
      ]),
      parameter('same', [
        ['2020-01-01', 4],
        ['2022-01-01', 4],
      ]),
      parameter('begins', [['2022-01-01', 1]]),
      parameter('ends', [
        ['2020-01-01', 1],
        ['2022-01-01', null],
      ]),
    ],
  },
);

describe('the difference between two days', () => {
  it('is what is new, changed and gone, and the figures that are others', () => {
    const { added, changed, ended, parameters } = differenceBetween(law, day('2021-12-31'), day('2022-01-01'));
    expect([ids(added), ids(ended)]).toEqual([['comes'], ['goes']]);
    expect(changed.map(({ before, after }) => [before.lawyer.da, after.lawyer.da])).toEqual([
      ['regel changes', 'anderledes'],
    ]);
    expect(parameters.map(({ parameter, before, after }) => [parameter.id, before?.value, after?.value])).toEqual([
      ['grows', 4, 6],
      ['begins', undefined, 1],
      ['ends', 1, null],
    ]);
  });

  it('tells what was set out of force, and what holds again', () => {
    const out = differenceBetween(law, day('2020-03-19'), day('2020-03-20'));
    expect([ids(out.suspended), ids(out.resumed)]).toEqual([['stays'], []]);
    const back = differenceBetween(law, day('2020-05-26'), day('2020-05-27'));
    expect([ids(back.suspended), ids(back.resumed)]).toEqual([[], ['stays']]);
    // Over the whole pause nothing happened.
    expect(ids(differenceBetween(law, day('2020-03-19'), day('2020-05-27')).suspended)).toEqual([]);
  });

  it('counts an expected act on both days, when it is asked for', () => {
    const between = (expected: readonly string[]) =>
      ids(differenceBetween(law, day('2026-12-31'), day('2027-01-01'), expected).added);
    expect([between([]), between(['hoped'])]).toEqual([[], ['hoped']]);
  });
});

describe('under the shipped law', () => {
  const days = changeDates(danishLaw).filter((date) => date >= day('2020-01-01'));
  const anyDay = fc.constantFrom(...days);

  it('is nothing from a day to itself, and the other way round when the days change places', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a: PlainDate, b: PlainDate) => {
        const [there, back] = [differenceBetween(danishLaw, a, b), differenceBetween(danishLaw, b, a)];
        expect(ids(there.added).toSorted()).toEqual(ids(back.ended).toSorted());
        expect(there.changed.map(({ after }) => after.id).toSorted()).toEqual(
          back.changed.map(({ after }) => after.id).toSorted(),
        );
        expect(there.parameters.map(({ parameter }) => parameter.id)).toEqual(
          back.parameters.map(({ parameter }) => parameter.id),
        );
        for (const list of Object.values(differenceBetween(danishLaw, a, a))) expect(list).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('what changed on 1 July 2026: offers and talks are freer, and nothing is out of force', () => {
    const { added, changed, ended, suspended, resumed } = differenceBetween(
      danishLaw,
      day('2026-06-30'),
      day('2026-07-01'),
    );
    expect(ids(added)).toEqual(expect.arrayContaining(['kontakt.mindstetal_ukendt', 'tilbud.mindst_75_procent']));
    expect(ids(ended)).toEqual(expect.arrayContaining(['tilbud.unge_foerste', 'kontakt.samtaler.unge_dagpenge']));
    expect(changed.map(({ after }) => after.id)).toContain('tilbud.foerste');
    expect([suspended, resumed]).toEqual([[], []]);
  });

  it('22 March 2023: the citizen chooses the form of talks, and other guidance is no first offer', () => {
    const { changed } = differenceBetween(danishLaw, day('2023-03-21'), day('2023-03-22'));
    expect(changed.map(({ after }) => after.id)).toEqual(
      expect.arrayContaining(['tilbud.foerste', 'form.samtale.frit_valg']),
    );
  });

  it('20 March 2020: the effort stops', () => {
    const { suspended } = differenceBetween(danishLaw, day('2020-03-19'), day('2020-03-20'));
    expect(suspended.length).toBeGreaterThan(50);
    expect(ids(suspended)).toEqual(expect.arrayContaining(['kontakt.foerste_samtale', 'kontakt.samtaler.kommune']));
  });
});
