import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { fields } from '../../../people/index.ts';
import { type LabShelf, monthsOfEra } from '../../ground.ts';
import { ofLab } from '../../lab-act.ts';
import { type LabRun, labRun } from '../../queries/runs.ts';
import type { HearingDrafted } from '../events.ts';
import { hearingDraft, hearingTitle } from '../hearing.ts';
import { writers } from '../hearing-act.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { hearingWrites } from '../writes.ts';

const input = z.object({
  runId: fields.hiddenId(both('field.run')),
  language: fields.choice(both('field.language'), { da: both('language.da'), en: both('language.en') }),
});
type State = { readonly run: LabRun | null };

/** Makes a draft of a hearing answer from a run that is done. */
export const draftHearing = (shelf: () => LabShelf) =>
  act<typeof input, State, HearingDrafted>({
    ...ofLab,
    name: 'draft-hearing',
    title: both('draft.title'),
    lead: both('draft.lead'),
    submit: both('draft.submit'),
    input,
    who: writers,
    minutes: 5,
    locks: ({ runId }) => [{ kind: 'row', table: 'lab_run', id: runId }],
    load: async (tx, { runId }, { home }) => ({ run: await labRun(tx, home, runId) }),
    prefill: async () => ({ language: 'da' }),
    decide({ run }, { runId, language }, { newId, actor }) {
      if (run === null) return refuse('run-gone', both('refused.noRun'));
      const { report, engineVersion } = run;
      if (run.state !== 'done' || report === null) return refuse('run-not-done', both('refused.notDone'));
      const { municipalities } = shelf().known;
      const months = monthsOfEra(report.era);
      const blocks = hearingDraft({
        report,
        lang: language,
        months,
        municipalities,
        engineVersion: engineVersion ?? '',
      });
      return accept<HearingDrafted>({
        type: 'lab.hearing-drafted',
        caseId: null,
        data: {
          hearingId: newId(),
          runId,
          language,
          title: hearingTitle({ report, lang: language }),
          byName: actor.name,
        },
        unrecorded: { blocks },
      });
    },
    writes: hearingWrites,
    sentences: { 'lab.hearing-drafted': hearingSentences['lab.hearing-drafted'] },
  });
