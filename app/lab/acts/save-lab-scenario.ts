import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import type { ScenarioSaved } from '../events.ts';
import { scenarioText } from '../fields.ts';
import type { LabShelf } from '../ground.ts';
import { askers, isRefusal, ofLab, scenarioOrRefusal } from '../lab-act.ts';
import { type SavedScenario, savedScenario } from '../queries/scenarios.ts';
import { labSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { labWrites } from '../writes.ts';

const input = z.object({
  scenario: scenarioText(),
  scenarioId: field(fields.blankAsNone(z.uuid().optional()), { label: both('field.saved'), control: 'hidden' }),
});
type State = { readonly saved: SavedScenario | null };

/** Keeps a scenario; a new version where it is kept already. */
export const saveLabScenario = (shelf: () => LabShelf) =>
  act<typeof input, State, ScenarioSaved>({
    ...ofLab,
    name: 'save-lab-scenario',
    title: both('save.title'),
    lead: both('save.lead'),
    submit: both('save.submit'),
    input,
    who: askers,
    minutes: 2,
    locks: ({ scenarioId }) =>
      scenarioId === undefined ? [] : [{ kind: 'row', table: 'lab_scenario', id: scenarioId }],
    load: async (tx, { scenarioId }, { home }) => ({
      saved: scenarioId === undefined ? null : await savedScenario(tx, home, scenarioId),
    }),
    formElsewhere: true,
    decide({ saved }, { scenario: text, scenarioId }, { newId, actor }) {
      if (scenarioId !== undefined && saved?.state !== 'active') return refuse('scenario-gone', both('refused.saved'));
      if (saved?.text === text) return refuse('nothing-changed', both('refused.same'));
      const scenario = scenarioOrRefusal(text, shelf());
      if (isRefusal(scenario)) return scenario;
      return accept<ScenarioSaved>({
        type: 'lab.scenario-saved',
        caseId: null,
        data: {
          scenarioId: scenarioId ?? newId(),
          number: (saved?.number ?? 0) + 1,
          titleDa: scenario.title.da,
          titleEn: scenario.title.en,
          byName: actor.name,
        },
        unrecorded: { scenario: text },
      });
    },
    writes: labWrites,
    sentences: { 'lab.scenario-saved': labSentences['lab.scenario-saved'] },
  });
