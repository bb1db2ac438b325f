import {
  type EffectOverride,
  type Group,
  groups,
  type OfferKind,
  offerKinds,
  type Scenario,
  type ShownEffect,
} from '@fodfaeste/lab';
import { type Moves, sizeOfEffect } from '@fodfaeste/lab/pocket';

const most = 100;

/** What a link says was moved: `budget:0.9~offers.praktik:2`. What it does not know is left out. */
export function movesFrom(text: string): Moves {
  const moves: { -readonly [K in keyof Moves]: Moves[K] } = {};
  for (const part of text.split('~')) {
    const [name = '', typed = ''] = part.split(':');
    const value = Number(typed);
    if (typed === '' || !Number.isFinite(value) || value < 0 || value > most) continue;
    const [what, which = ''] = name.split('.');
    if (name === 'budget' || name === 'paidHours' || name === 'changes') moves[name] = value;
    if (what === 'caseload' && groups.includes(which as Group)) moves.caseload = { ...moves.caseload, [which]: value };
    if (what === 'offers' && offerKinds.includes(which as OfferKind))
      moves.offers = { ...moves.offers, [which]: value };
    if (what === 'effects') moves.effects = { ...moves.effects, [which]: value };
  }
  return moves;
}

interface Why {
  readonly reason: string;
  readonly source: string;
}

/** The scenario with what was moved, as a scenario of its own: each change holds from where the scenario first changes something. */
export function movedScenario(scenario: Scenario, moves: Moves, shown: readonly ShownEffect[], why: Why): Scenario {
  const { budget, caseload = {}, offers, paidHours, changes } = moves;
  const turns = {
    ...(budget === undefined ? {} : { money: { as: 'budget', of: { share: budget } } as const }),
    ...(paidHours === undefined ? {} : { paidHours }),
    ...(changes === undefined ? {} : { caseworkerChanges: changes }),
  };
  const loads = Object.fromEntries(Object.entries(caseload).map(([group, share]) => [group, { share }]));
  const blocks = scenario.from.length === 0 ? [{ when: { week: 0 }, turns: {} }] : scenario.from;
  const from = blocks.map(({ when, turns: own }) => ({
    when,
    turns: {
      ...own,
      ...turns,
      ...(Object.keys(loads).length === 0 ? {} : { caseload: { ...own.caseload, ...loads } }),
      ...(offers === undefined ? {} : { offers: { ...own.offers, ...offers } }),
    },
  }));
  const isEmpty = from.every((block) => Object.keys(block.turns).length === 0);
  return { ...scenario, from: isEmpty ? scenario.from : from, effects: effectsOf(scenario, moves, shown, why) };
}

/** A moved effect is held at its place. It is an assumption, and says so. */
function effectsOf({ effects }: Scenario, moves: Moves, shown: readonly ShownEffect[], why: Why): EffectOverride[] {
  const places = moves.effects ?? {};
  const held = shown.flatMap((one): EffectOverride[] => {
    const place = places[one.id];
    if (place === undefined) return [];
    const own = effects.find(({ id }) => id === one.id);
    const size = sizeOfEffect({ ...one, during: own?.during ?? one.during, after: own?.after ?? one.after }, place);
    const at = (value: number) => {
      const told = Number(value.toPrecision(4));
      return { low: told, high: told };
    };
    return [{ ...own, id: one.id, during: at(size.during), after: at(size.after), ...why }];
  });
  return [...effects.filter(({ id }) => !held.some((one) => one.id === id)), ...held];
}
