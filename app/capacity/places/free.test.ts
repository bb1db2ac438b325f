import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { roomAt, roomByArea, roomByBranch, roomTogether, type SiteFacts } from './free.ts';
import { ratioSteps } from './ratio.ts';

const site = (over: Partial<SiteFacts> = {}): SiteFacts => ({
  siteId: 's',
  organisationId: 'o',
  companyName: 'Havnens Hotel',
  siteName: 'Køkkenet',
  postalCode: '9850',
  city: 'Hirtshals',
  branchCode: '551010',
  workSharing: false,
  months: [20, 20, 20, 20],
  ladders: [],
  offered: 0,
  ...over,
});
const steps = ratioSteps(plainDate('2026-11-24'));
const halfTime = [{ fromWeek: 1, toWeek: 4, unpaid: 18.5, paid: 0 }];

describe('free places', () => {
  it('are what the ratio leaves beside those that run', () => {
    const [none, one, unknown] = roomAt([site(), site({ ladders: [halfTime] }), site({ months: [20, 20, 20] })], steps);
    expect(none).toMatchObject({ ceiling: 4, taken: 0, free: 4, branch: 'hotels' });
    expect(one).toMatchObject({ ceiling: 4, taken: 0.5, free: 3 });
    expect(unknown).toMatchObject({ ceiling: null, free: null });
  });

  it('are summed by postal district and trade, the most first', () => {
    const rooms = roomAt(
      [
        site({ offered: 2 }),
        site({ ladders: [halfTime, halfTime] }),
        site({ postalCode: '9800', city: 'Hjørring', branchCode: '881010', months: [60, 60, 60, 60] }),
        site({ postalCode: null, city: null, branchCode: null, months: [] }),
      ],
      steps,
    );
    expect(roomTogether('', rooms)).toMatchObject({ sites: 4, free: 18, running: 2, offered: 2, unknown: 1 });
    expect(roomByArea(rooms).map(({ key, free }) => [key, free])).toEqual([
      ['9800 Hjørring', 11],
      ['9850 Hirtshals', 7],
      ['', 0],
    ]);
    expect(roomByBranch(rooms).map(({ key, sites }) => [key, sites])).toEqual([
      ['care', 1],
      ['hotels', 2],
      ['', 1],
    ]);
  });
});
