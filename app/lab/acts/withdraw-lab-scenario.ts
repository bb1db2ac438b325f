import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { ScenarioWithdrawn } from '../events.ts';
import { askers, ofLab } from '../lab-act.ts';
import { type SavedScenario, savedScenario } from '../queries/scenarios.ts';
import { labSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { labWrites } from '../writes.ts';

const input = z.object({ scenarioId: fields.hiddenId(both('field.saved')) });
type State = { readonly saved: SavedScenario | null };

/** Takes a scenario off the list. Its versions and the runs made of it are kept. */
export const withdrawLabScenario = act<typeof input, State, ScenarioWithdrawn>({
  ...ofLab,
  name: 'withdraw-lab-scenario',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: askers,
  minutes: 1,
  locks: ({ scenarioId }) => [{ kind: 'row', table: 'lab_scenario', id: scenarioId }],
  load: async (tx, { scenarioId }, { home }) => ({ saved: await savedScenario(tx, home, scenarioId) }),
  decide({ saved }, { scenarioId }, { actor }) {
    if (saved?.state !== 'active') return refuse('scenario-gone', both('refused.saved'));
    const { number, title } = saved;
    return accept<ScenarioWithdrawn>({
      type: 'lab.scenario-withdrawn',
      caseId: null,
      data: { scenarioId, number, titleDa: title.da, titleEn: title.en, byName: actor.name },
    });
  },
  writes: labWrites,
  sentences: { 'lab.scenario-withdrawn': labSentences['lab.scenario-withdrawn'] },
});
