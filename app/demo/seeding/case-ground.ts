import type { CprVault } from '../../kernel/act/act.ts';
import type { SealedCpr } from '../../people/index.ts';
import type { Seats } from '../placement-history/seats.ts';
import type { Workplace } from '../placement-history/workplaces.ts';
import type { Seed } from '../random/draw.ts';
import type { TogetherGround } from '../together/ground.ts';
import type { TrainingGround } from '../training/ground.ts';
import type { DemoAuthority } from './actors.ts';
import type { Moments } from './moments.ts';
import type { Circle } from './sharing.ts';

/** What every case of a municipality is written with. */
export interface CaseGround extends Circle {
  readonly authority: DemoAuthority;
  readonly seed: Seed;
  readonly vault: CprVault;
  readonly moments: Moments;
  readonly together: TogetherGround;
  /** Courses, classes and partnerships. */
  readonly training: TrainingGround;
  /** Companies with their sites and staff. */
  readonly workplaces: readonly Workplace[];
  /** Which of their places are taken when. */
  readonly seats: Seats;
  readonly sealed: (cpr: string, personId: string) => SealedCpr;
  /** By code, for those who move. */
  readonly municipality: (code: string) => DemoAuthority;
}
