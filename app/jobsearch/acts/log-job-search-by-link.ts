import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { caseState, citizenSelf, fields, inWords } from '../../people/index.ts';
import { bareEntry, entryInWords } from '../entry.ts';
import type { NewEntry } from '../entry-events.ts';
import { dayFault, longestText } from '../entry-fields.ts';
import { type AnsweredByLink, answeredWrites } from '../link-events.ts';
import { labOrder } from '../paragraphs.ts';
import { linkOfCase, type StoredLink } from '../queries/links.ts';
import { both, bothBy } from '../text.ts';

const company = () => fields.optional(both('answer.company'), longestText);
const day = () => fields.optionalDate(both('answer.onDay'));

const input = z.object({
  caseId: fields.caseId(),
  token: fields.hiddenText(both('field.token'), 64),
  title1: fields.written(both('answer.title1'), longestText),
  company1: company(),
  day1: day(),
  title2: fields.optional(both('answer.title2'), longestText),
  company2: company(),
  day2: day(),
  title3: fields.optional(both('answer.title3'), longestText),
  company3: company(),
  day3: day(),
});
const places = [1, 2, 3] as const;

interface State {
  readonly closed: boolean;
  readonly link: StoredLink;
}

/**
 * What a link can do, and all it can do: write up to three lines in the log of its own case, once. Whoever has the token is not known
 * to be the citizen, so nothing is read and nothing else is changed.
 */
export const logJobSearchByLink = act<typeof input, State, AnsweredByLink>({
  name: 'log-job-search-by-link',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [citizenSelf],
  basis: labOrder('§ 31'),
  aspect: 'job-log',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, token }, { home }) {
    const [state, link] = [await caseState(tx, home, caseId), await linkOfCase(tx, home, caseId, token)];
    return state && link ? { closed: state.closed, link } : null;
  },
  guards: [],
  decide({ closed, link }, given, { now, today, actor, newId }) {
    if (closed || link.usedAt !== null || Date.parse(link.validUntil) <= Date.parse(now))
      return refuse('over', both('answer.refused.over'));
    const entries: NewEntry[] = [];
    for (const n of places) {
      const [title, at, onDay = today] = [given[`title${n}`], given[`company${n}`], given[`day${n}`]];
      if (title === undefined) {
        if (at === undefined) continue;
        return refuse('no-title', both('answer.refused.orphan'), { [`title${n}`]: both('answer.refused.orphan') });
      }
      const fault = dayFault(onDay, today, `day${n}`);
      if (fault) return fault;
      entries.push({ ...bareEntry(title, onDay, at ?? null), id: newId(), lawId: newId() });
    }
    const data = { linkId: link.id, entries, byName: actor.name };
    return accept<AnsweredByLink>({ type: 'jobsearch.answered-by-link', caseId: given.caseId, data });
  },
  writes: answeredWrites,
  sentences: {
    'jobsearch.answered-by-link': {
      citizen: ({ data: { entries } }) => said('answer.said.citizen', entries),
      caseworker: ({ data: { entries } }) => said('answer.said.staff', entries),
    },
  },
});

function said(key: 'answer.said.citizen' | 'answer.said.staff', entries: readonly NewEntry[]) {
  const job = inWords(entries.map(entryInWords));
  return bothBy(key, (lang) => ({ job: job[lang] }));
}
