import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import * as fields from '../fields.ts';
import { houseWrites, type ViewSaved } from '../house-events.ts';
import { type SavedView, savedViews } from '../queries/saved-views.ts';
import { atField } from '../staff/staff-fields.ts';
import { both } from '../text.ts';

/** As many as a list on the left can hold. */
export const mostViews = 30;

const input = z.object({
  id: field(fields.blankAsNone(z.uuid().optional()), { label: both('removeView.field'), control: 'hidden' }),
  name: fields.written(both('view.name'), 60),
  query: fields.hiddenText(both('view.query'), 2000),
});

/** Filters, columns and order of a list under a name of one's own; with an id, an existing one is renamed or changed. */
export const saveView = act<typeof input, { readonly views: readonly SavedView[] }, ViewSaved>({
  name: 'save-view',
  title: both('view.title'),
  lead: both('view.lead'),
  submit: both('view.submit'),
  input,
  who: [{ roles: ['caseworker', 'company-consultant', 'manager', 'analyst'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'views',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: async (tx, _input, { actor }) => ({ views: await savedViews(tx, actor.authorityId, actor.id) }),
  guards: [],
  decide({ views }, { id, name, query }, { newId }) {
    const own = views.find((view) => view.id === id);
    if (id && !own) return refuse('view-gone', both('view.refused.gone'));
    const sameName = (view: SavedView) => view.id !== id && view.name.toLowerCase() === name.toLowerCase();
    if (views.some(sameName)) return atField('name-taken', 'name', both('view.refused.taken'));
    if (!own && views.length >= mostViews) return refuse('too-many', both('view.refused.many'));
    return accept({
      type: 'people.view-saved',
      caseId: null,
      data: { viewId: own?.id ?? newId(), name, again: own !== undefined },
      unrecorded: { query, position: own?.position ?? Math.max(0, ...views.map(({ position }) => position)) + 1 },
    });
  },
  writes: houseWrites,
  sentences: {
    'people.view-saved': { citizen: null, caseworker: ({ data: { name: navn } }) => both('view.said', { navn }) },
  },
});
