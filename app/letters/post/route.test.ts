import { describe, expect, it } from 'vitest';
import { deliveriesFor } from './route.ts';
import { type WayName, ways } from './ways.ts';

const both = { channel: 'digital' as const, email: 'maja@example.org', phone: '12345678' };
const channels = (
  name: WayName,
  over: Partial<{ channel: 'digital' | 'exempt'; email: string | null; phone: string | null }> = {},
) => deliveriesFor({ ...both, ...over }, ways[name]).map(({ channel, template }) => `${channel}: ${template}`);

describe('how a letter travels', () => {
  it('sends a summons to Digital Post, and says by mail and SMS when it is', () => {
    expect(channels('summons')).toEqual(['digital-post: summons', 'email: notice-meeting', 'sms: notice-meeting']);
  });
  it('sends whoever is exempt paper and nothing else', () => {
    for (const name of Object.keys(ways) as WayName[])
      expect(channels(name, { channel: 'exempt' })).toEqual(
        name === 'meeting-reminder' || name === 'placement-check' || name === 'course-check'
          ? []
          : [`paper: ${ways[name].letter}`],
      );
  });
  it('uses one notice where it does not hurry', () => {
    expect(channels('message')).toEqual(['email: notice']);
    expect(channels('message', { email: null })).toEqual(['sms: notice']);
  });
  it('leaves nobody untold: without mail and phone the letter goes to Digital Post', () => {
    for (const name of Object.keys(ways) as WayName[])
      expect(channels(name, { email: null, phone: null })).toEqual([`digital-post: ${ways[name].letter}`]);
  });
  it('needs no formal letter when the citizen booked the time', () => {
    expect(channels('meeting-booked')).toEqual(['email: notice-meeting', 'sms: notice-meeting']);
    expect(channels('meeting-booked-by-staff')).toContain('digital-post: meeting-booked');
  });
});
