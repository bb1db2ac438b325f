import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { groupWithPeople } from '../../../meetings/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody } from '../../acts/form-body.ts';
import { houseAct } from '../../admin/frame/house-acts.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { calendarPaths } from '../paths.ts';
import { submitAct } from '../submit.ts';
import { GroupPage, type PersonInGroup } from './groups-page.tsx';
import { calendarText } from './text.ts';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 400 | 409 | 422;
}

/** A group with those who have a place; who may not be seen by this reader has no name here. */
async function readGroup(c: WebContext, id: string) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  return reading(kernel, actor, c.get('requestId'), async (tx) => {
    const found = await groupWithPeople(tx, actor.authorityId, id);
    if (!found) return { seen: null, value: null };
    const people: PersonInGroup[] = [];
    const shown: string[] = [];
    for (const { caseId, personId, name, state } of found.people) {
      const held = await kernel.access.relationTo(tx, actor, caseId);
      const open = held !== null && held.barred === null;
      people.push({ caseId, name: open ? name : null, state });
      if (open) shown.push(personId);
    }
    const seen = { action: 'list', place: 'group-meeting', personIds: shown, relation: 'authority' } as const;
    return { seen, value: { group: found.group, people } };
  });
}

async function showGroup(c: WebContext, again?: Again) {
  const id = c.req.param('id') ?? '';
  const found = isId(id) ? await readGroup(c, id) : null;
  if (!found) return sendNotFound(c);
  const [kernel, actor, t] = [c.get('kernel'), actorOf(c), calendarText(c.get('lang'))];
  const { group, people } = found;
  const begun = group.startsAt <= kernel.clock.now();
  const act = (name: string) => houseAct(kernel.acts, actor, name, calendarPaths.group(id), { groupId: id })?.href;
  const mayHold = group.state === 'open' && begun && act('hold-group-meeting') !== undefined;
  return sendPage(
    c,
    {
      title: group.title,
      back: { href: calendarPaths.groups, label: t('groups.title') },
      problems: again?.problems ?? [],
    },
    <GroupPage
      group={group}
      people={people}
      hold={mayHold ? { once: kernel.newId(), values: again?.values, problems: again?.problems } : null}
      cancelHref={group.state === 'open' ? act('cancel-group-meeting') : undefined}
    />,
    again?.status,
  );
}

async function holdGroup(c: WebContext) {
  const [id, form] = [c.req.param('id') ?? '', await formBody(c)];
  const result = await submitAct(c, { act: 'hold-group-meeting', form, given: { groupId: id } });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'done') return c.redirect(calendarPaths.group(id), 303);
  return showGroup(c, { values: form, problems: result.problems, status: result.status });
}

export function groupRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:id', (c) => showGroup(c));
  app.post('/:id', holdGroup);
  return app;
}
