import { describe, expect, it } from 'vitest';
import { graduateRows, graduateTotal } from './graduates.ts';

const counted = {
  courseId: 'x',
  courseTitle: 'Svejsning',
  ended: 30,
  stopped: 6,
  going: 8,
  job: 12,
  paidHours: 0,
  education: 5,
};

describe('graduateRows', () => {
  it('tell a school how many went where', () => {
    expect(graduateRows([counted])).toEqual([
      { courseTitle: 'Svejsning', going: 8, ended: 30, job: 12, paidHours: 0, education: 5, stopped: 6, nothing: 7 },
    ]);
  });

  it('tell nothing of fewer than five', () => {
    expect(graduateRows([{ ...counted, ended: 4, job: 4, stopped: 0, education: 0 }])).toMatchObject([
      { ended: null, job: null, stopped: null, nothing: null },
    ]);
  });

  it('hide a small cell and the next smallest', () => {
    expect(graduateRows([{ ...counted, education: 2 }])).toMatchObject([
      { job: 12, education: null, stopped: null, nothing: 10 },
    ]);
  });

  it('are added up where no course is given away by the sum', () => {
    const few = { ...counted, ended: 4, job: 4, education: 0, stopped: 0, going: 0 };
    expect(graduateTotal([counted, few, { ...few, courseId: 'y' }])).toEqual({
      ended: 38,
      job: 20,
      paidHours: 0,
      education: 5,
      stopped: 6,
      nothing: 7,
    });
    expect(graduateTotal([counted, few])).toBeNull();
    expect(graduateTotal([counted])).toBeNull();
  });
});
