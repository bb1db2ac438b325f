import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { occupations } from '../../occupations/index.ts';
import { matchGround, pointOf } from '../../recruitment/index.ts';
import { roomAt } from '../places/free.ts';
import { ratioSteps } from '../places/ratio.ts';
import { seekersFor } from '../queries/seekers.ts';
import { siteWork } from '../queries/site-work.ts';
import { siteFacts } from '../queries/sites.ts';
import { followUpStandard } from '../queries/standard.ts';
import { teamFacts } from '../queries/team-time.ts';
import { reachOf } from '../time/team-time.ts';
import type { Planner } from './in-worker.ts';
import type { PlanGiven, Proposal } from './plan.ts';
import { propose } from './propose.ts';
import { seatsOf } from './seats.ts';

/** Reads what a plan stands on, and makes it. */
export async function proposalFor(
  tx: Tx,
  authorityId: number,
  asked: { readonly actor: Actor; readonly today: PlainDate; readonly given: PlanGiven; readonly planner: Planner },
): Promise<Proposal> {
  const { actor, today, given, planner } = asked;
  const standard = await followUpStandard(tx, authorityId);
  const reach = reachOf(await teamFacts(tx, authorityId, { today, until: today }), standard, given.hoursWeek);
  const rooms = roomAt(await siteFacts(tx, authorityId, today), ratioSteps(today));
  const seats = seatsOf(rooms, await siteWork(tx, authorityId, today), pointOf, given);
  const seekers = await seekersFor(tx, authorityId, { actor, today, benefit: given.benefit });
  const ground = { ...seats, seekers, places: reach.places, running: reach.running };
  return propose(ground, given, { ...matchGround(), nameOf }, planner);
}

function nameOf(uri: string): Bilingual {
  const da = occupations().nameOf(uri) ?? uri;
  return { da, en: occupations().occupation(uri)?.english || da };
}
