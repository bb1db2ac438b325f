import type { AnyAct } from '../kernel/act/act.ts';
import { addEvidence } from './acts/add-evidence.ts';
import { changeEvidence } from './acts/change-evidence.ts';
import { withdrawEvidence } from './acts/withdraw-evidence.ts';

export const evidenceActs: readonly AnyAct[] = [addEvidence, changeEvidence, withdrawEvidence];
