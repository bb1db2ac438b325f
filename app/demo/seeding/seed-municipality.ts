import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { CprVault } from '../../kernel/act/act.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { refreshAuthority } from '../../law/index.ts';
import type { MunicipalityFigures } from '../figures/figures.ts';
import type { Lists } from '../figures/lists.ts';
import { castOf } from '../personas/cast.ts';
import { type DemoAuthority, demoActorId } from './actors.ts';
import { isSeeded, markSeeded } from './mark.ts';
import { preparation } from './preparation.ts';
import { shipCases } from './ship-cases.ts';
import { shipFunds, shipHouse } from './ship-house.ts';
import { Shipment } from './shipment.ts';

export interface SeedOrder {
  readonly database: Database;
  readonly vault: CprVault;
  readonly seed: number;
  readonly now: Instant;
  readonly figures: MunicipalityFigures;
  readonly lists: Lists;
  /** All authorities of the installation: who people move to and from, and the a-kasser. */
  readonly authorities: readonly DemoAuthority[];
  /** Hears how many people are made, now and then. */
  readonly progress?: ((people: number) => void) | undefined;
}

export interface Seeded {
  /** False when the municipality had its people already. */
  readonly done: boolean;
  readonly people: number;
  readonly rows: number;
}

/** Makes the people of one municipality, in one transaction: all of it or nothing. A second time does nothing. */
export async function seedMunicipality(order: SeedOrder): Promise<Seeded> {
  const authorityId = Number(order.figures.code);
  return inScope(order.database, { authorityId, actorId: demoActorId, caseScope: 'all' }, async (tx) => {
    // Two processes may start at once: the second waits here and finds it done.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`demo:${authorityId}`}, 0))`.execute(tx);
    if (await isSeeded(tx, authorityId)) return { done: false, people: 0, rows: 0 };
    return seed(tx, order, authorityId);
  });
}

/** The a-kasser's caseworkers alone, so that municipalities written side by side do not wait for each other. */
export async function seedFunds(order: SeedOrder): Promise<void> {
  const authorityId = Number(order.figures.code);
  await inScope(order.database, { authorityId, actorId: demoActorId, caseScope: 'all' }, async (tx) => {
    await shipFunds(await Shipment.open(tx), order, authorityId);
  });
}

async function seed(tx: Tx, order: SeedOrder, authorityId: number): Promise<Seeded> {
  const shipment = await Shipment.open(tx);
  try {
    const ready = preparation(order, authorityId);
    await shipFunds(shipment, order, authorityId);
    shipHouse(shipment, ready);
    const { people, castCases } = await shipCases(shipment, ready, order.progress);
    await shipment.send();
    await shipment.sendElsewhere(authorityId);
    await countGroups(tx, authorityId);
    const cast = await castOf(tx, authorityId, ready.ground.house, castCases);
    const asOf = toCopenhagen(order.now).date;
    await refreshAuthority(tx, authorityId, asOf);
    await markSeeded(tx, { authorityId, seed: order.seed, asOf, people, cast, at: order.now });
    return { done: true, people, rows: shipment.sent };
  } finally {
    await shipment.settled();
  }
}

/** Places were taken while the meetings were on their way already. */
const countGroups = (tx: Tx, authorityId: number) =>
  sql`update group_meeting g set taken = (select count(*) from group_place p
      where p.authority_id = g.authority_id and p.group_id = g.id and p.state = 'taken')
    where g.authority_id = ${authorityId}`.execute(tx);
