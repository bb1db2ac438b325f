import { sizeAt } from '../effects/draw-effects.ts';
import type { Group, OfferKind } from '../model/groups.ts';
import type { DrawnEffect, EffectParameter } from '../model/parameters.ts';
import type { Plan, Settings } from '../model/plan.ts';

/** What somebody moved away from the scenario: each against today, 1 is as today. What is not named stays as the scenario has it. */
export interface Moves {
  readonly budget?: number;
  readonly caseload?: Readonly<Partial<Record<Group, number>>>;
  readonly offers?: Readonly<Partial<Record<OfferKind, number>>>;
  readonly paidHours?: number;
  readonly changes?: number;
  /** Where in its interval each effect lies: 0.1 is the low end, 0.9 the high one. It is then no longer drawn. */
  readonly effects?: Readonly<Record<string, number>>;
}

type BarePlan = Omit<Plan, 'demands'>;

/** The first stretch of a plan that is not as it was before: what is moved holds from there on. 0 where nothing was changed. */
export function changedFrom(before: BarePlan, after: BarePlan): number {
  const usual = JSON.stringify(before.from[0]?.settings);
  return Math.max(
    0,
    after.from.findIndex(({ settings }) => JSON.stringify(settings) !== usual),
  );
}

/** What holds where the scenario first changes something: where the sliders stand to begin with. */
export const settingsShown = (before: BarePlan, after: BarePlan): Settings | undefined =>
  after.from[changedFrom(before, after)]?.settings;

export function movedPlan(before: BarePlan, after: BarePlan, moves: Moves, changesToday: number): BarePlan {
  const first = changedFrom(before, after);
  const from = after.from.map((stretch, at) =>
    at < first ? stretch : { ...stretch, settings: moved(stretch.settings, moves, changesToday) },
  );
  return { ...after, from };
}

function moved(settings: Settings, { budget, caseload, offers, paidHours, changes }: Moves, today: number): Settings {
  return {
    ...settings,
    ...(budget === undefined ? {} : { budget }),
    ...(caseload === undefined ? {} : { caseload: { ...settings.caseload, ...caseload } }),
    ...(offers === undefined ? {} : { offers: { ...settings.offers, ...offers } }),
    ...(paidHours === undefined ? {} : { paidHours }),
    ...(changes === undefined ? {} : { changes: changes * today }),
  };
}

/** The size of an effect at a place in its interval. */
export const sizeOfEffect = ({ id, during, after }: EffectParameter, place: number): DrawnEffect => ({
  id,
  during: sizeAt(during, place),
  after: sizeAt(after, place),
});

/** The draws with each moved effect held at its place. */
export function movedDraws(
  effects: readonly EffectParameter[],
  draws: readonly (readonly DrawnEffect[])[],
  { effects: places = {} }: Moves,
): readonly (readonly DrawnEffect[])[] {
  const held = new Map(
    effects.flatMap((one): [string, DrawnEffect][] => {
      const place = places[one.id];
      if (place === undefined) return [];
      return [[one.id, sizeOfEffect(one, place)]];
    }),
  );
  return held.size === 0 ? draws : draws.map((draw) => draw.map((one) => held.get(one.id) ?? one));
}
