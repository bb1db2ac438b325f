import type { Condition, Travel } from '@fodfaeste/occupations';

export interface PastWork {
  readonly title: string;
  readonly uri: string | null;
}

/** What a citizen has said of work beside the goal. A limit is kept: a job beyond it is not proposed. */
export interface JobWish {
  readonly hoursLeast: number | null;
  readonly hoursMost: number | null;
  readonly travel: Travel | null;
  readonly mostMinutes: number | null;
  readonly saysNoTo: readonly Condition[];
  readonly experience: readonly PastWork[];
  /** A few words that go along with a yes, unless the citizen changes them. */
  readonly cvWords: string | null;
}
