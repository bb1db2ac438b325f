import { describe, expect, it } from 'vitest';
import { strengthOf } from './finding.ts';
import { measureLabels } from './labels.ts';
import { effects, effectsOf, measures, readEffects } from './shipped.ts';

const header =
  'id,measure,group_da,group_en,groups,effect_da,effect_en,direction,size_low,size,size_high,unit_da,unit_en,horizon_da,horizon_en,design_da,design_en,study,year,link,strength,mark,caveat_da,caveat_en';
const row =
  'a,mentor,unge,youth,young,mere,more,up,,4,,pladser,points,,,forsøg,trial,X,2014,https://example.org/a,RCT,V,,';

describe('the evidence bank', () => {
  it('ships, and every finding has its study, its link and a strength', () => {
    expect(effects().length).toBeGreaterThan(30);
    expect(effects().filter(({ mark }) => mark === '2').length).toBeGreaterThan(5);
    expect(effectsOf('mentor').map(({ id }) => id)).toEqual(['mentor-education', 'mentor-job', 'four-mentor']);
  });

  it('has a name for each of its measures, and no name for others', () => {
    expect(Object.keys(measureLabels).toSorted()).toEqual(measures());
  });

  it('calls weak what is only told by somebody else, whatever its design', () => {
    expect(strengthOf({ strength: 'RCT', mark: 'V' })).toBe('strong');
    expect(strengthOf({ strength: 'register', mark: 'V' })).toBe('medium');
    expect(strengthOf({ strength: 'RCT', mark: '2' })).toBe('weak');
    expect(strengthOf({ strength: 'opinion', mark: 'V' })).toBe('weak');
  });

  it.each([
    ['an unknown direction', row.replace(',up,', ',better,'), 'row 2: direction'],
    ['no link', row.replace('https://example.org/a', ''), 'row 2: link'],
    ['a size without a unit', row.replace('points', ''), 'without a unit'],
    ['a word for a number', row.replace(',4,', ',four,'), 'is no number'],
    ['an unknown group', row.replace(',young,', ',youngish,'), 'row 2: groups'],
    ['a row from memory', row.replace(',V,', ',M,'), 'row 2: mark'],
    ['the same row twice', `${row}\n${row}`, 'stands twice'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readEffects(`${header}\n${text}`)).toThrow(message);
  });

  it('reads a row', () => {
    expect(readEffects(`${header}\n${row}`)).toMatchObject([
      {
        id: 'a',
        groups: ['young'],
        size: 4,
        sizeLow: null,
        unit: { da: 'pladser', en: 'points' },
        year: 2014,
        caveat: null,
      },
    ]);
  });
});
