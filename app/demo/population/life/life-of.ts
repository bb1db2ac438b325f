import type { Situation } from '../situation.ts';
import { type DagpengePlace, dagpengeLife } from './dagpenge.ts';
import { fleksjobLife, resourceLife, waitingLife } from './fleks.ts';
import { cashLife } from './kontanthjaelp.ts';
import type { Life, LifeFrame } from './life.ts';
import { minorLife, selfSupportingLife } from './others.ts';
import { clarificationLife, sicknessLife } from './sickness.ts';

/** The way to where somebody stands today, in a life of their own. */
export function lifeOf(situation: Situation, frame: LifeFrame, place: DagpengePlace): Life {
  switch (situation) {
    case 'dagpenge':
      return dagpengeLife(frame, place);
    case 'sygedagpenge':
      return sicknessLife(frame);
    case 'jobafklaring':
      return clarificationLife(frame);
    case 'ressourceforloeb':
      return resourceLife(frame);
    case 'ledighedsydelse':
      return waitingLife(frame);
    case 'fleksjob':
      return fleksjobLife(frame);
    case 'selvforsoergende':
      return selfSupportingLife(frame);
    case 'under-18':
      return minorLife(frame);
    default:
      return cashLife(frame, situation, place.longTerm);
  }
}
