import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { hiddenId } from '../fields.ts';
import { houseWrites, type ViewRemoved } from '../house-events.ts';
import { type SavedView, savedViews } from '../queries/saved-views.ts';
import { both } from '../text.ts';

const input = z.object({ id: hiddenId(both('removeView.field')) });

export const removeView = act<typeof input, { readonly views: readonly SavedView[] }, ViewRemoved>({
  name: 'remove-view',
  title: both('removeView.title'),
  submit: both('removeView.submit'),
  input,
  who: [{ roles: ['caseworker', 'company-consultant', 'manager', 'analyst'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'views',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: async (tx, _input, { actor }) => ({ views: await savedViews(tx, actor.authorityId, actor.id) }),
  guards: [],
  decide({ views }, { id }) {
    const view = views.find((one) => one.id === id);
    if (!view) return refuse('view-gone', both('view.refused.gone'));
    return accept({ type: 'people.view-removed', caseId: null, data: { viewId: id, name: view.name } });
  },
  writes: houseWrites,
  sentences: {
    'people.view-removed': {
      citizen: null,
      caseworker: ({ data: { name: navn } }) => both('removeView.said', { navn }),
    },
  },
});
