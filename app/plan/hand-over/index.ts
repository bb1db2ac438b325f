import type { AnyAct } from '../../kernel/act/act.ts';
import { handOverToMunicipality } from './hand-over-to-municipality.ts';
import { receiveHandOver } from './receive-hand-over.ts';

export const handOverActs: readonly AnyAct[] = [handOverToMunicipality, receiveHandOver];

export { type FundMonths, type FundUse, fundMonths } from './fund-months.ts';
export type { HandedAgreement, HandedGoal, HandedStep, HandOver } from './hand-over.ts';
export { type CaseFund, fundOf, handOverOf } from './queries/hand-over.ts';
