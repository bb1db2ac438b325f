import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../../kernel/config/root-folder.ts';
import { readGround } from '../../../lab/index.ts';
import { byTopic, topicOfOrigin } from './origin-topics.ts';

describe('what is behind a run', () => {
  it.each(['past', 'latest'] as const)('has a topic for every number of %s', (era) => {
    const { origins } = readGround(path.join(rootFolder(), 'data'), era).baseline;
    expect(origins.filter((one) => topicOfOrigin(one) === undefined)).toEqual([]);
    const told = byTopic(origins).flatMap(({ counts }) => Object.values(counts));
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(origins.length);
  });
});
