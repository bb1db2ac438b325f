import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { addDays, type PlainDate } from '../dates/index.ts';
import { bookOn, changeDates, type Law } from '../rules/book.ts';
import { cite, parameter, rule, say, smallLaw } from '../testing/small-law.ts';
import { allRuleIds, historyOf, type RuleVersion } from './history.ts';

const told = (versions: readonly RuleVersion[]) =>
  versions.map(({ from, change, head }) => `${from} ${change} ${head.id}`);
const a = rule('a');
const again = rule('a', { lawyer: say('anderledes') });
const suspends = [{ rules: ['a'], why: say('corona'), cites: [cite('§ 9')] as const }];

describe('the life of a rule', () => {
  it('begins, is written anew, and ends, each by its act', () => {
    const removes = [{ id: 'a', why: say('ophævet'), cites: [cite('§ 7')] }];
    const versions = historyOf(
      smallLaw({ first: { rules: [a] }, second: { rules: [again] }, third: { removes } }),
      'a',
    );
    expect(told(versions)).toEqual(['2020-01-01 began first', '2022-01-01 changed second', '2024-01-01 ended third']);
    expect(versions[1]?.rule).toBe(again);
    expect(versions[2]).toMatchObject({ rule: null, why: say('ophævet'), cites: [{ paragraph: '§ 7' }] });
  });

  it('may begin again after it ended', () => {
    const law = smallLaw({
      first: { rules: [a] },
      second: { removes: [{ id: 'a', why: say('x'), cites: [] }] },
      third: { rules: [again] },
    });
    expect(told(historyOf(law, 'a')).map((line) => line.split(' ')[1])).toEqual(['began', 'ended', 'began']);
  });

  it('is set out of force for a time, with the reason, and holds again', () => {
    const versions = historyOf(smallLaw({ first: { rules: [a] }, pause: { suspends } }), 'a');
    expect(told(versions)).toEqual([
      '2020-01-01 began first',
      '2020-03-20 suspended pause',
      '2020-05-27 resumed first',
    ]);
    expect(versions[1]).toMatchObject({ rule: a, why: say('corona'), cites: [{ paragraph: '§ 9' }] });
  });

  it('names the act that speaks of it, when two begin on one day', () => {
    const versions = historyOf(
      smallLaw({ first: { rules: [a] }, pause: { suspends }, truce: { rules: [rule('b')] } }),
      'a',
    );
    expect(told(versions)[1]).toBe('2020-03-20 suspended pause');
  });

  it('of an act for a time ends with that act, and says so', () => {
    const versions = historyOf(smallLaw({ pause: { rules: [a] } }), 'a');
    expect(told(versions)).toEqual(['2020-03-20 began pause', '2020-05-27 ended pause']);
    expect(versions[1]?.why?.da).toBe('Reglen gjaldt kun for en tid.');
    const instead = historyOf(smallLaw({ first: { rules: [a] }, pause: { rules: [again] } }), 'a');
    expect(told(instead)).toEqual(['2020-01-01 began first', '2020-03-20 changed pause', '2020-05-27 changed first']);
  });

  it('knows an expected act only when it is asked for', () => {
    const law = smallLaw({ hoped: { rules: [a] } });
    expect(historyOf(law, 'a')).toEqual([]);
    expect(historyOf(law, 'a', ['hoped'])).toMatchObject([
      { from: '2027-01-01', head: { id: 'hoped', expected: true } },
    ]);
  });

  it('is not written anew because a figure changes', () => {
    const law = smallLaw(
      { first: { rules: [a] } },
      {
        parameters: [
          parameter('p', [
            ['2020-01-01', 1],
            ['2021-01-01', 2],
          ]),
        ],
      },
    );
    expect(told(historyOf(law, 'a'))).toEqual(['2020-01-01 began first']);
  });

  it('of no rule is nothing', () => {
    expect(historyOf(smallLaw({ first: { rules: [a] } }), 'b')).toEqual([]);
  });
});

it('every rule that ever was is listed once, also of acts that are expected', () => {
  const law = smallLaw({ first: { rules: [rule('b'), a] }, second: { rules: [again] }, hoped: { rules: [rule('c')] } });
  expect(allRuleIds(law)).toEqual(['a', 'b', 'c']);
});

describe('the shipped law', () => {
  const expected = danishLaw.overlays.filter((overlay) => overlay.expected).map(({ id }) => id);
  const days = changeDates(danishLaw).filter((date) => date >= (danishLaw.packs[0]?.from ?? date));
  const lives = new Map(allRuleIds(danishLaw).map((id) => [id, historyOf(danishLaw, id, expected)]));

  it('has a life for every rule, which says on each day what the book of that day says', () => {
    for (const [id, versions] of lives) {
      expect([id, versions[0]?.change]).toEqual([id, 'began']);
      for (const day of days) {
        const book = bookOn(danishLaw, day, expected);
        const until = versions.filter(({ from }) => from <= day);
        const text = until.findLast(({ change }) => change !== 'suspended' && change !== 'resumed');
        expect([id, day, text?.rule ?? null]).toEqual([id, day, book.rule.get(id) ?? null]);
        const force = until.findLast(({ change }) => change === 'suspended' || change === 'resumed');
        if (book.rule.has(id))
          expect([id, day, force?.change === 'suspended']).toEqual([id, day, book.suspended.has(id)]);
      }
    }
  });

  it('says why a rule ended, with a paragraph', () => {
    const bare = [...lives].flatMap(([id, versions]) =>
      versions.flatMap(({ change, from, why, cites }) =>
        change === 'ended' && (why === null || cites.length === 0) ? [`${id} ${from}`] : [],
      ),
    );
    expect(bare).toEqual([]);
  });

  const lifeOf = (id: string) => lives.get(id) ?? [];
  const lawyerOn = (id: string, day: PlainDate) =>
    lifeOf(id).findLast(({ from, rule }) => from <= day && rule !== null)?.rule?.lawyer.da ?? '';

  it('other guidance no longer counts as the first offer from 22 March 2023, and counts again from 1 July 2026', () => {
    const changes = lifeOf('tilbud.foerste').map(({ from, change }) => `${from} ${change}`);
    expect(changes).toEqual(expect.arrayContaining(['2023-03-22 changed', '2026-07-01 changed']));
    const out = 'kan ikke være tilbuddet';
    const says = (day: string) => lawyerOn('tilbud.foerste', day as PlainDate).includes(out);
    expect(['2023-03-21', '2023-03-22', '2026-06-30', '2026-07-01'].map(says)).toEqual([false, true, true, false]);
  });

  it('the fund’s own talks begin on 1 January 2024, and the joint talks end that day', () => {
    expect(told(lifeOf('kontakt.samtaler.akasse'))[0]).toBe('2024-01-01 began lab-2024');
    for (const id of ['kontakt.faelles.tre_maaneder', 'kontakt.faelles.seks_maaneder'])
      expect(told(lifeOf(id)).at(-1)).toBe('2024-01-01 ended lab-2024');
  });

  it('the first talk was suspended from 20 March 2020 and due again from 27 May 2020', () => {
    expect(told(lifeOf('kontakt.foerste_samtale')).slice(0, 3)).toEqual([
      '2020-01-01 began lab-2020',
      '2020-03-20 suspended corona-suspension',
      expect.stringMatching(/^2020-05-27 resumed /),
    ]);
    const force = (law: Law, day: PlainDate) => bookOn(law, day).suspended.has('kontakt.foerste_samtale');
    const first = '2020-03-20' as PlainDate;
    const after = '2020-05-27' as PlainDate;
    expect([addDays(first, -1), first, addDays(after, -1), after].map((day) => force(danishLaw, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
