import type { Parameter } from '../../../rules/parameter.ts';
import { ceilingParameters } from './ceiling.ts';
import { dagpengeParameters } from './dagpenge.ts';
import { employerParameters } from './employers.ts';
import { financeParameters } from './finance.ts';
import { kontanthjaelpParameters } from './kontanthjaelp.ts';
import { kontanthjaelp2020Parameters } from './kontanthjaelp-2020.ts';
import { otherParameters } from './others.ts';
import { sanctionParameters } from './sanctions.ts';

/** Every amount of money and share that the law names, dated, with source and mark. */
export const pengeParameters: readonly Parameter[] = [
  ...financeParameters,
  ...dagpengeParameters,
  ...kontanthjaelpParameters,
  ...kontanthjaelp2020Parameters,
  ...ceilingParameters,
  ...otherParameters,
  ...sanctionParameters,
  ...employerParameters,
];
