import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type CaseState, caseState, citizenSelf, fields, helpsWith, sideOf } from '../../people/index.ts';
import { entryInWords } from '../entry.ts';
import { type EntryLogged, loggedWrites } from '../entry-events.ts';
import { dayFault, entryInput, entryOf } from '../entry-fields.ts';
import { labOrder } from '../paragraphs.ts';
import { openAgreements } from '../queries/agreements.ts';
import { entriesOf } from '../queries/entries.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), ...entryInput });

/** BEK-LAB § 31: asks no more than the order does, and of it demands only what an entry is nothing without. */
export const logJobSearch = act<typeof input, CaseState, EntryLogged>({
  name: 'log-job-search',
  title: both('log.title'),
  lead: both('log.lead'),
  submit: both('log.submit'),
  input,
  who: [...helpsWith('plan'), citizenSelf],
  basis: labOrder('§ 31'),
  aspect: 'job-log',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => caseState(tx, home, caseId),
  async prefill(tx, { home, today }, caseId) {
    if (caseId === null) return {};
    const { running } = await openAgreements(tx, home, caseId);
    const [last] = await entriesOf(tx, home, caseId, 1);
    const { titles = [], areas = [] } = running ?? {};
    return {
      title: titles[0]?.title,
      onDay: today,
      kind: 'job',
      city: areas.length === 1 ? areas[0] : undefined,
      way: last?.way ?? undefined,
      hours: last?.hours ?? undefined,
    };
  },
  guards: [],
  decide({ closed }, { caseId, ...given }, { today, actor, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    const fault = dayFault(given.onDay, today, 'onDay');
    if (fault) return fault;
    const source = sideOf(actor) === 'citizen' ? 'here' : 'staff';
    const entry = { ...entryOf(given), id: newId(), lawId: newId() };
    return accept<EntryLogged>({ type: 'jobsearch.logged', caseId, data: { entry, source, byName: actor.name } });
  },
  writes: loggedWrites,
  sentences: {
    'jobsearch.logged': {
      citizen: ({ data: { entry, source, byName: navn } }) => {
        const job = entryInWords(entry);
        return source === 'here'
          ? bothBy('log.said.citizen.self', (lang) => ({ job: job[lang] }))
          : bothBy('log.said.citizen', (lang) => ({ navn, job: job[lang] }));
      },
      caseworker: ({ data: { entry, source, byName: navn } }) => {
        const job = entryInWords(entry);
        return source === 'here'
          ? bothBy('log.said.staff.self', (lang) => ({ job: job[lang] }))
          : bothBy('log.said.staff', (lang) => ({ navn, job: job[lang] }));
      },
    },
  },
});
