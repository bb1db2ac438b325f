import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { caseState, citizenSelf, fields, helpsWith } from '../../people/index.ts';
import { importedWrites, type JoblogImported } from '../entry-events.ts';
import { type LineFault, readJoblogFile } from '../joblog-file.ts';
import { labOrder } from '../paragraphs.ts';
import { knownForeignIds } from '../queries/entries.ts';
import { both, bothBy } from '../text.ts';

const longestFile = 400_000;
const toldFaults = 12;

const input = z.object({
  caseId: fields.caseId(),
  content: field(z.string().min(1).max(longestFile), {
    label: both('import.content'),
    help: both('import.content.help'),
    control: 'textarea',
    mandatory: fields.meaning,
    personal: true,
  }),
});

interface State {
  readonly closed: boolean;
  readonly known: ReadonlySet<string>;
}

function told(faults: readonly LineFault[]): Bilingual {
  const shown = faults.slice(0, toldFaults);
  const more = faults.length - shown.length;
  return bothBy('import.refused.lines', (lang) => ({
    fejl: [
      ...shown.map(({ line, fault }) => both('import.line', { nummer: String(line), fejl: fault[lang] })[lang]),
      ...(more > 0 ? [both('import.refused.more', { antal: more })[lang]] : []),
    ].join(' '),
  }));
}

/** All or nothing, and never twice: what Jobnet has given an id stands here once. */
export const importJoblog = act<typeof input, State, JoblogImported>({
  name: 'import-joblog',
  title: both('import.title'),
  lead: both('import.lead'),
  submit: both('import.submit'),
  input,
  who: [...helpsWith('plan'), citizenSelf],
  basis: labOrder('§ 31'),
  aspect: 'job-log',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home }) {
    const state = await caseState(tx, home, caseId);
    return state ? { closed: state.closed, known: await knownForeignIds(tx, home, caseId) } : null;
  },
  guards: [],
  decide({ closed, known }, { caseId, content }, { today, actor, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    const file = readJoblogFile(content, today);
    if (!file.ok) {
      const text = told(file.faults);
      return refuse('lines', text, { content: text });
    }
    const fresh = file.entries.filter(({ foreignId }) => !known.has(foreignId));
    if (fresh.length === 0) return refuse('nothing-new', both('import.refused.nothing'));
    return accept<JoblogImported>({
      type: 'jobsearch.joblog-imported',
      caseId,
      data: { count: fresh.length, known: file.entries.length - fresh.length, byName: actor.name },
      unrecorded: { entries: fresh.map((entry) => ({ ...entry, id: newId(), lawId: newId() })) },
    });
  },
  writes: importedWrites,
  sentences: {
    'jobsearch.joblog-imported': {
      citizen: ({ data: { count: antal } }) => both('import.said.citizen', { antal }),
      caseworker: ({ data: { count: antal, known, byName: navn } }) =>
        known > 0
          ? both('import.said.staff.known', { navn, antal, kendt: known })
          : both('import.said.staff', { navn, antal }),
    },
  },
});
