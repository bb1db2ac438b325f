import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { RunCancelled } from '../events.ts';
import { askers, ofLab } from '../lab-act.ts';
import { type RunLine, runLine } from '../queries/runs.ts';
import { labSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { labWrites } from '../writes.ts';

const input = z.object({ runId: fields.hiddenId(both('field.run')) });
type State = { readonly run: RunLine | null };

/** Takes a run out of the line or breaks it off; nothing half is kept. */
export const cancelLabRun = act<typeof input, State, RunCancelled>({
  ...ofLab,
  name: 'cancel-lab-run',
  title: both('cancel.title'),
  submit: both('cancel.submit'),
  input,
  who: askers,
  minutes: 1,
  locks: ({ runId }) => [{ kind: 'row', table: 'lab_run', id: runId }],
  load: async (tx, { runId }, { home }) => ({ run: await runLine(tx, home, runId) }),
  decide({ run }, { runId }, { actor }) {
    if (run === null) return refuse('run-gone', both('refused.gone'));
    if (run.state !== 'queued' && run.state !== 'running') return refuse('run-ended', both('refused.ended'));
    const { da: titleDa, en: titleEn } = run.title;
    return accept<RunCancelled>({
      type: 'lab.run-cancelled',
      caseId: null,
      data: { runId, titleDa, titleEn, byName: actor.name },
    });
  },
  writes: labWrites,
  sentences: { 'lab.run-cancelled': labSentences['lab.run-cancelled'] },
});
