import { describe, expect, it } from 'vitest';
import { groupCount, spellWeeks } from '../model/groups.ts';
import { uniform } from '../random/draw.ts';
import { noEffects } from './calibrate.ts';
import { chanceOf, isLeaving } from './chance.ts';
import { talksAt } from './fade.ts';
import { emptyUnit } from './unit.ts';

describe('leaving', () => {
  it.each([
    ['help', 0.05, 0.01],
    ['harm', -0.05, -0.01],
    ['help, then harm', 0.05, -0.05],
    ['harm, then help', -0.05, 0.05],
  ])('is decided by the chance to the last bit where talks %s', (_, early, late) => {
    const unit = emptyUnit([0], 400);
    const none = noEffects();
    const effects = { ...none, talk: none.talk.fill(early), talkLate: none.talkLate.fill(late), lateFrom: 26 };
    const here = { unit, effects, leavesHere: new Float64Array(groupCount * spellWeeks).fill(0.04) };
    const now = { usualTalks: new Float32Array(144 * spellWeeks).fill(1.5), load: new Float64Array(groupCount) };
    const week = 30;
    for (let slot = 0; slot < unit.capacity; slot += 1) {
      unit.recent[slot] = 8 * uniform(1, slot, 0, 1);
      unit.recentFrom[slot] = Math.floor(week * uniform(1, slot, 0, 2));
      unit.began[slot] = Math.floor(week * uniform(1, slot, 0, 3));
      const chance = chanceOf(here, now, slot, week, talksAt(unit, slot, week));
      for (const off of [-0.1, -0.02, -1e-12, 0, 1e-12, 0.02, 0.1]) {
        const draw = chance * (1 + off);
        expect(isLeaving(here, now, slot, week, draw), `${slot} ${off}`).toBe(draw < chance);
      }
    }
  });
});
