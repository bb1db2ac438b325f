import type { Room } from '../../meetings/index.ts';
import { occupations } from '../../occupations/index.ts';
import { type KnownJob, knownJob } from '../../plan/index.ts';
import type { DemoOffer } from '../offers/house.ts';
import { Calendars } from './calendars.ts';
import type { DemoGroup } from './groups.ts';

/** How the house is met: where, by what number, and on what video link. */
export interface Places {
  readonly address: string | null;
  readonly phone: string | null;
  readonly videoTemplate: string | null;
}

/** What all citizens of a municipality share when it comes to plans and talks. Rooms, groups and offers come with the house. */
export interface TogetherGround {
  readonly calendars: Calendars;
  readonly places: Places;
  readonly rooms: Room[];
  readonly groups: DemoGroup[];
  /** The catalogue of offers, and who a provider has asked about. */
  readonly offers: DemoOffer[];
  readonly proposals: string[];
  /** The occupation that a title plainly names. */
  readonly job: (title: string) => KnownJob | null;
}

/** Nobody can be met there: RFC 2606 sets `.example` aside. */
export const videoTemplate = 'https://video.example/{id}';

export function togetherGround(contact: Pick<Places, 'address' | 'phone'>, closing: readonly string[]): TogetherGround {
  return {
    calendars: new Calendars(closing),
    places: { address: contact.address, phone: contact.phone, videoTemplate },
    rooms: [],
    groups: [],
    offers: [],
    proposals: [],
    job: jobNamed,
  };
}

const known = new Map<string, KnownJob | null>();

function jobNamed(title: string): KnownJob | null {
  const kept = known.get(title);
  if (kept !== undefined) return kept;
  const { sureness, found } = occupations().find(title);
  const uri = sureness === 'known' ? found[0]?.uri : undefined;
  const job = uri === undefined ? null : knownJob(uri);
  known.set(title, job);
  return job;
}
