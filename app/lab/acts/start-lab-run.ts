import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { RunStarted } from '../events.ts';
import { ownCases, scenarioText, seed, thoroughness } from '../fields.ts';
import type { LabShelf } from '../ground.ts';
import { askers, isRefusal, ofLab, scenarioOrRefusal } from '../lab-act.ts';
import { type OwnCases, whyNotOwn } from '../own-cases.ts';
import { ownCases as countOwnCases } from '../queries/own-cases.ts';
import { openRuns } from '../queries/runs.ts';
import { labSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { labWrites } from '../writes.ts';

const input = z.object({
  scenario: scenarioText(),
  thoroughness: thoroughness(),
  seed: seed(),
  ownCases: ownCases(),
});
interface State {
  readonly open: number;
  /** Null where the question is not of them. */
  readonly own: OwnCases | null;
}

/** So many runs of one authority wait at most: others have questions too. */
export const mostOpen = 5;
/** The same question twice gives the same answer, until somebody wants another throw of the dice. */
const usualSeed = 1;

/** Authorities of municipalities are numbered by their code. */
const codeOf = (authorityId: number): string => String(authorityId).padStart(4, '0');

/** Puts a question into the line; the runner takes it from there. */
export const startLabRun = (shelf: () => LabShelf) =>
  act<typeof input, State, RunStarted>({
    ...ofLab,
    name: 'start-lab-run',
    title: both('start.title'),
    lead: both('start.lead'),
    submit: both('start.submit'),
    input,
    who: askers,
    minutes: 5,
    locks: () => [{ kind: 'key', key: 'lab-run' }],
    load: async (tx, typed, { home }) => ({
      open: await openRuns(tx, home),
      own: typed.ownCases ? await countOwnCases(tx, home) : null,
    }),
    formElsewhere: true,
    decide({ open, own }, typed, { newId, actor }) {
      if (open >= mostOpen) return refuse('too-many', both('refused.tooMany', { antal: mostOpen }));
      const scenario = scenarioOrRefusal(typed.scenario, shelf());
      if (isRefusal(scenario)) return scenario;
      const why = own === null ? null : whyNotOwn(scenario, codeOf(actor.authorityId), own);
      if (why !== null) {
        const words = both(`refused.own.${why}`);
        return refuse('not-own', words, { ownCases: words });
      }
      return accept<RunStarted>({
        type: 'lab.run-started',
        caseId: null,
        data: {
          runId: newId(),
          titleDa: scenario.title.da,
          titleEn: scenario.title.en,
          municipalities: scenario.municipalities === 'all' ? [] : scenario.municipalities,
          thoroughness: typed.thoroughness,
          seed: typed.seed ?? usualSeed,
          ownCases: own !== null,
          byName: actor.name,
        },
        unrecorded: { scenario: typed.scenario, madeBy: actor.id, ownCases: own },
      });
    },
    writes: labWrites,
    sentences: { 'lab.run-started': labSentences['lab.run-started'] },
  });
