import { describe, expect, it } from 'vitest';
import { occupations } from '../occupations/index.ts';
import { checkedJob, knownJob } from './job-title.ts';

const known = { uri: 'http://x/1', name: 'tømrer', names: ['tømrer', 'tømrersvend', 'carpenter'] };

describe('the job of a goal', () => {
  it('keeps the address with any of its names', () => {
    expect(checkedJob({ uri: known.uri, title: 'Tømrersvend' }, known)).toEqual({
      uri: known.uri,
      title: 'Tømrersvend',
    });
    expect(checkedJob({ uri: known.uri }, known)).toEqual({ uri: known.uri, title: 'tømrer' });
  });

  it('is free text where no address is given, or something else was typed over it', () => {
    expect(checkedJob({ title: 'Noget med træ' }, null)).toEqual({ uri: null, title: 'Noget med træ' });
    expect(checkedJob({ uri: known.uri, title: 'Smed' }, known)).toEqual({ uri: null, title: 'Smed' });
    expect(checkedJob({}, null)).toEqual({ uri: null, title: null });
  });

  it('is unknown where the address is in no list', () => {
    expect(checkedJob({ uri: 'http://x/2', title: 'Smed' }, null)).toBe('unknown');
  });

  it('is looked up by whatever the list suggests, a title that means a whole group too', () => {
    for (const typed of ['pædagogmedhjælper', 'tømrer', 'lagermedarbejder'])
      for (const { uri, label } of occupations().suggest(typed))
        expect(checkedJob({ uri, title: label }, knownJob(uri, label))).toEqual({ uri, title: label });
    expect(knownJob('http://data.europa.eu/esco/occupation/none')).toBeNull();
  });
});
