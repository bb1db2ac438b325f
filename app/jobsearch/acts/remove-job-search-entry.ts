import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { caseState, citizenSelf, fields, helpsWith, sideOf } from '../../people/index.ts';
import { entryInWords } from '../entry.ts';
import { type EntryRemoved, removedWrites } from '../entry-events.ts';
import { type EntryToRemove, entryToRemove } from '../queries/entries.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  entryId: fields.hiddenId(both('field.entry')),
});

/** The row stays with the day it was taken away: what the law was told until then stays known. */
export const removeJobSearchEntry = act<typeof input, EntryToRemove, EntryRemoved>({
  name: 'remove-job-search-entry',
  title: both('remove.title'),
  lead: both('remove.lead'),
  submit: both('remove.submit'),
  input,
  who: [...helpsWith('plan'), citizenSelf],
  basis: 'none',
  aspect: 'job-log',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, entryId }, { home }) {
    const state = await caseState(tx, home, caseId);
    return state ? { closed: state.closed, entry: await entryToRemove(tx, home, caseId, entryId) } : null;
  },
  guards: [],
  decide({ closed, entry }, { caseId }, { actor }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    if (!entry) return refuse('gone', both('remove.refused.gone'));
    const { id: entryId, title, company, onDay } = entry;
    const data = { entryId, title, company, onDay, byCitizen: sideOf(actor) === 'citizen', byName: actor.name };
    return accept<EntryRemoved>({ type: 'jobsearch.entry-removed', caseId, data });
  },
  writes: removedWrites,
  sentences: {
    'jobsearch.entry-removed': {
      citizen: ({ data }) => {
        const job = entryInWords(data);
        return data.byCitizen
          ? bothBy('remove.said.citizen.self', (lang) => ({ job: job[lang] }))
          : bothBy('remove.said.citizen', (lang) => ({ navn: data.byName, job: job[lang] }));
      },
      caseworker: ({ data }) => {
        const job = entryInWords(data);
        return bothBy('remove.said.staff', (lang) => ({ navn: data.byName, job: job[lang] }));
      },
    },
  },
});
