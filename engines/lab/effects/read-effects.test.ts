import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureName } from './draw-effects.ts';
import { isMoment, readEffects } from './read-effects.ts';

const shipped = readFileSync(new URL('../../../data/lab/effects.csv', import.meta.url), 'utf8');
const bank = readFileSync(new URL('../../../data/evidence/effects.csv', import.meta.url), 'utf8');
const header = shipped.split('\n')[0] ?? '';
const row = 'a,talk,dagpenge jobparat,1.05,1.25,1.00,1.05,78,0,strong,evidence,talks-fortnightly,"en, to",one';

describe('the effects that ship', () => {
  const effects = readEffects(shipped);

  it('are intervals with findings of the evidence bank behind them', () => {
    const known = new Set(bank.split('\n').map((line) => line.split(',')[0]));
    expect(effects.length).toBeGreaterThan(20);
    for (const { id, evidence, during, after } of effects) {
      expect([id, evidence.length > 0]).toEqual([id, true]);
      for (const finding of evidence) expect([id, finding, known.has(finding)]).toEqual([id, finding, true]);
      expect([id, during.low < during.high || after.low < after.high]).toEqual([id, true]);
    }
  });

  it('call weak what no study looked at', () => {
    for (const { id, standing, strength } of effects)
      if (standing === 'assumed') expect([id, strength]).toEqual([id, 'weak']);
  });

  it('say one thing of a measure, a group and a week', () => {
    const said = effects.flatMap(({ measure, groups, fromWeek }) =>
      groups.map((group) => `${measureName(measure)} ${group} ${fromWeek}`),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it('have lock-in: an offer never looks free', () => {
    for (const { id, measure, during } of effects)
      if (measure.kind === 'offer' && measure.offer !== 'mentor')
        expect([id, during.low < 1 && during.high <= 1]).toEqual([id, true]);
  });
});

describe('reading effects', () => {
  it('reads a row', () => {
    expect(readEffects(`${header}\n${row}\n`)).toMatchObject([
      {
        id: 'a',
        measure: { kind: 'talk' },
        groups: ['dagpenge', 'jobparat'],
        during: { low: 1.05, high: 1.25 },
        words: { da: 'en, to' },
      },
    ]);
    expect(readEffects(`${header}\n${row.replace('talk,', 'offer:praktik,')}`)[0]?.measure).toEqual({
      kind: 'offer',
      offer: 'praktik',
    });
    expect(isMoment({ kind: 'sanction' })).toBe(true);
    expect(isMoment({ kind: 'offer', offer: 'mentor' })).toBe(false);
  });

  it.each([
    ['an unknown measure', row.replace('talk,', 'chat,'), 'line 2: measure “chat”'],
    ['an unknown group', row.replace('jobparat', 'parat'), 'line 2: “parat” is no group'],
    ['no group', row.replace('dagpenge jobparat', ''), 'line 2: groups is empty'],
    ['a word for a number', row.replace('1.05', 'lidt'), 'line 2: during_low “lidt” is no number'],
    ['an effect of nothing', row.replace('1.05', '0'), 'line 2: during must be above 0'],
    ['an interval the wrong way', row.replace('1.05', '1.5'), 'line 2: during ends before it begins'],
    ['an unknown strength', row.replace('strong', 'sure'), 'line 2: strength “sure”'],
    ['half a week', row.replace('78', '7.5'), 'line 2: fade_weeks'],
    ['something that fades from nothing', row.replace('1.00,1.05', '1,1'), 'line 2: something fades'],
    ['a cell too few', row.replace(',one', ''), 'line 2: 13 cells'],
    ['a quotation mark too few', row.replace('to"', 'to'), 'line 2: a quotation mark is missing'],
    ['the same row twice', `${row}\n${row}`, 'line 3: a stands twice'],
    ['an id with blanks', row.replace('a,', 'A b,'), 'line 2: “A b” is no id'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readEffects(`${header}\n${text}`)).toThrow(message);
  });

  it('refuses other columns', () => {
    expect(() => readEffects(`${header},more\n${row}`)).toThrow('line 1');
    expect(() => readEffects(header.replace('groups', 'group'))).toThrow('line 1');
  });
});
