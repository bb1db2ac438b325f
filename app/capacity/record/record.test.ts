import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { Followed, PastPlacement } from './past-placement.ts';
import { companyRecord } from './record.ts';
import { signalsOf } from './signals.ts';

const today = plainDate('2026-11-24');
let count = 0;
const past = (startsOn: string, endsOn: string, over: Partial<PastPlacement> = {}): PastPlacement => ({
  id: String(count++),
  caseId: 'case',
  kind: 'praktik',
  functionTitle: 'Medhjælper i køkkenet',
  occupationUri: null,
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
  endedOn: null,
  endReason: null,
  extended: false,
  followed: [],
  ...over,
});
const wages = (fromOn: string, over: Partial<Followed> = {}): readonly Followed[] => [
  { kind: 'paid-hours', fromOn: plainDate(fromOn), hours: 8, atThisCompany: true, ...over },
];

describe('what the placements of a company led to', () => {
  it('begins with nothing', () => {
    const record = companyRecord([], today);
    expect(record).toMatchObject({ placements: 0, days: 0, running: 0, ended: 0, repeated: [] });
    expect(record.within3).toMatchObject({ of: 0, got: 0, notYet: 0 });
    expect(signalsOf(record, null)).toEqual([]);
  });

  it.each([
    ['on the last day of the three months', '2026-04-30', '2026-07-30', 1],
    ['a day too late', '2026-04-30', '2026-07-31', 0],
    ['from the end of November to the end of February', '2025-11-30', '2026-02-28', 1],
    ['during the place', '2026-04-30', '2026-04-10', 1],
    ['before it began', '2026-04-30', '2026-03-10', 0],
  ])('wages %s', (_when, endsOn, fromOn, got) => {
    const record = companyRecord(
      [past(endsOn === '2025-11-30' ? '2025-11-01' : '2026-04-01', endsOn, { followed: wages(fromOn) })],
      today,
    );
    expect(record.within3).toMatchObject({ of: 1, got });
    expect(record.within6.got).toBe(fromOn === '2026-03-10' ? 0 : 1);
  });

  it('counts apart whoever is not three or six months on, whatever came already', () => {
    const record = companyRecord(
      [
        past('2026-05-01', '2026-05-28', { followed: wages('2026-08-20') }),
        past('2026-09-01', '2026-09-28', { followed: wages('2026-10-01') }),
        past('2026-11-02', '2026-11-29'),
      ],
      today,
    );
    expect(record).toMatchObject({ placements: 3, running: 1, ended: 2 });
    expect(record.within3).toMatchObject({ of: 1, got: 1, notYet: 1 });
    expect(record.within6).toMatchObject({ of: 0, got: 0, notYet: 2 });
    // 28 + 28 days, and 23 of the one that runs.
    expect(record.days).toBe(79);
  });

  it('a place that was extended is one place, with all its days', () => {
    const record = companyRecord(
      [
        past('2026-03-02', '2026-03-29', { extended: true }),
        past('2026-03-30', '2026-04-26', { followed: wages('2026-05-01') }),
      ],
      today,
    );
    expect(record).toMatchObject({ placements: 1, ended: 1, days: 56 });
    expect(record.within3).toMatchObject({ of: 1, got: 1 });
  });

  it('a job elsewhere counts for the person, and not as taken on here; an education is told beside it', () => {
    const record = companyRecord(
      [
        past('2026-03-02', '2026-03-29', { followed: wages('2026-04-20', { kind: 'job', atThisCompany: false }) }),
        past('2026-03-02', '2026-03-29', {
          followed: wages('2026-04-20', { kind: 'education', atThisCompany: false }),
        }),
      ],
      today,
    );
    expect(record.within3).toMatchObject({ of: 2, got: 1, jobs: 1, paidHours: 0, here: 0, education: 1 });
  });

  it('small jobs are wages, and no placement', () => {
    expect(companyRecord([past('2026-03-02', '2026-03-29', { kind: 'smaajob' })], today)).toMatchObject({
      placements: 0,
      smallJobs: 1,
    });
  });

  it('forgets after three years', () => {
    expect(companyRecord([past('2023-11-23', '2023-12-23')], today).placements).toBe(0);
    expect(companyRecord([past('2023-11-24', '2023-12-23')], today).placements).toBe(1);
  });
});

describe('the same work again and again', () => {
  const months = ['2026-01', '2026-03', '2026-05', '2026-07'];
  const four = (followed: readonly (readonly Followed[])[]) =>
    months.map((month, at) => past(`${month}-01`, `${month}-28`, { followed: followed[at] ?? [] }));

  it('tells of four in a row', () => {
    const record = companyRecord(four([]), today);
    expect(record.repeated).toEqual([{ kind: 'praktik', functionTitle: 'Medhjælper i køkkenet', times: 4 }]);
    expect(signalsOf(record, null)).toEqual([{ kind: 'repeated', what: record.repeated[0] }]);
  });

  it('begins anew after one who got hours here, not after a job elsewhere', () => {
    expect(companyRecord(four([[], wages('2026-04-15')]), today).repeated[0]?.times).toBe(2);
    expect(companyRecord(four([[], wages('2026-04-15', { atThisCompany: false })]), today).repeated[0]?.times).toBe(4);
    expect(companyRecord(four([[], [], [], wages('2026-08-15')]), today).repeated).toEqual([]);
  });

  it('reads the same work under another spelling, and another work as another', () => {
    const record = companyRecord(
      [
        past('2026-01-01', '2026-01-28', { functionTitle: 'medhjælper i  køkkenet ' }),
        past('2026-03-01', '2026-03-28'),
        past('2026-05-01', '2026-05-28', { functionTitle: 'Tjener' }),
      ],
      today,
    );
    expect(record.repeated).toMatchObject([{ times: 2 }]);
  });

  it('waits three months before it counts', () => {
    expect(companyRecord([past('2026-06-01', '2026-06-28'), past('2026-09-01', '2026-09-28')], today).repeated).toEqual(
      [],
    );
  });
});

describe('early ends', () => {
  const early = (endReason: PastPlacement['endReason']) =>
    past('2026-03-02', '2026-04-26', { endedOn: plainDate('2026-03-20'), endReason, functionTitle: `Opgave ${count}` });

  it('are those that did not end for something better', () => {
    const record = companyRecord(
      [early('company-ended'), early('citizen-ended'), early('job'), early('education'), early('sickness')],
      today,
    );
    expect(record.early).toEqual({ of: 5, count: 3, byCompany: 1 });
    expect(signalsOf(record, null)).toEqual([{ kind: 'early', of: 5, count: 3, byCompany: 1 }]);
  });

  it('are not told of where they are few', () => {
    expect(signalsOf(companyRecord([early('company-ended'), early('sickness')], today), null)).toEqual([]);
  });
});
