import type { DemoCatalogue } from './catalogue.ts';
import type { DemoPartnership } from './partnerships.ts';

/** What all citizens of a municipality share when it comes to courses, and how many each partnership has asked. */
export interface TrainingGround {
  readonly catalogue: DemoCatalogue;
  readonly partnerships: readonly DemoPartnership[];
  readonly invited: Map<string, number>;
}
