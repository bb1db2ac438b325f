import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groups, offerKinds } from '../model/groups.ts';
import { readEffects } from './read-effects.ts';
import { silence, silences } from './silence.ts';
import { groupWords, offerWords } from './words.ts';

const effects = readEffects(readFileSync(new URL('../../../data/lab/effects.csv', import.meta.url), 'utf8'));

describe('what the evidence does not say', () => {
  it('is nothing where a study of the group is sure enough', () => {
    expect(silence(effects, 'dagpenge', { kind: 'talk' })).toBeNull();
  });

  it('is said where nobody has looked, and is not called no effect', () => {
    const said = silence(effects, 'fleksjob', { kind: 'offer', offer: 'mentor' });
    expect(said?.da).toContain('mentor betyder for ansatte i fleksjob');
    expect(said?.da).toContain('ikke det samme som ingen virkning');
    expect(silence(effects, 'dagpenge', { kind: 'offer', offer: 'nytteindsats' })).not.toBeNull();
  });

  it('is said with what is known where it is weak', () => {
    expect(silence(effects, 'aktivitetsparat', { kind: 'paid-hours' })?.da).toMatch(/kun lidt.*rå tal/);
  });

  it('names the groups in one sentence', () => {
    const said = silences(effects, ['fleksjob', 'revalidering', 'dagpenge'], { kind: 'talk' });
    expect(said).toHaveLength(1);
    expect(said[0]?.da).toContain(`${groupWords.fleksjob.da} og ${groupWords.revalidering.da}`);
  });

  it('has words for every group and kind of offer', () => {
    for (const group of groups) expect(groupWords[group].da).not.toBe('');
    for (const kind of offerKinds) expect(offerWords[kind].en).not.toBe('');
  });
});
