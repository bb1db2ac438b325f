import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { Channel, Decision, DecisionFact, Result, SkipGround } from './decision.ts';
import { both } from './text.ts';

type Labels<T extends string> = Readonly<Record<T, Bilingual>>;

export const channelLabels: Labels<Channel> = {
  here: both('channel.here'),
  letter: both('channel.letter'),
  telephone: both('channel.telephone'),
  'in-person': both('channel.in-person'),
};

/** How an answer comes when somebody else writes it down. */
export const heardLabels: Labels<Exclude<Channel, 'here'>> = {
  letter: both('channel.letter'),
  telephone: both('channel.telephone'),
  'in-person': both('channel.in-person'),
};

export const sourceLabels: Labels<DecisionFact['source']> = {
  case: both('source.case'),
  citizen: both('source.citizen'),
  oral: both('source.oral'),
  document: both('source.document'),
};

/** How the citizen knows of a fact; `heard` is set by an answer alone. */
export const knownLabels: Labels<Exclude<NonNullable<DecisionFact['known']>, 'heard'>> = {
  'said-it': both('known.said-it'),
  'was-told': both('known.was-told'),
  'got-copy': both('known.got-copy'),
};

export const resultLabels: Labels<Result> = {
  granted: both('result.granted'),
  partly: both('result.partly'),
  refused: both('result.refused'),
  imposed: both('result.imposed'),
};

/** Forvaltningsloven § 19, stk. 2, and § 20 in plain words. */
export const skipGroundLabels: Labels<SkipGround> = {
  '19-2-1': both('skip.19-2-1'),
  '19-2-2': both('skip.19-2-2'),
  '19-2-3': both('skip.19-2-3'),
  '19-2-4': both('skip.19-2-4'),
  '19-2-5': both('skip.19-2-5'),
  '19-2-6': both('skip.19-2-6'),
  '20': both('skip.20'),
};

type Because = NonNullable<Decision['roundBecause']>;
export const becauseLabels: Labels<Because> = {
  correction: both('because.correction'),
  'new-facts': both('because.new-facts'),
  complaint: both('because.complaint'),
  board: both('because.board'),
};
