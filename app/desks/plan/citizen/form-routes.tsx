import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import type { PersonRow } from '../../person/queries.ts';
import { problemsIn, submitAct } from '../submit.ts';
import { DoorToPerson } from './contact.tsx';

/** What the form of one act shows. */
export interface FormPage {
  readonly caseId: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly once: string;
  readonly version: number;
}

interface OneForm {
  readonly act: string;
  readonly path: string;
  readonly after: string;
  readonly title: (c: WebContext) => string;
  readonly open: (c: WebContext) => Promise<{
    readonly caseId: string;
    readonly person: PersonRow;
    readonly values: FormValues;
  } | null>;
  readonly page: (props: FormPage) => Child;
}

/** One act with a page of its own: what was typed is there again when something stood in the way. */
export function oneForm({ act, path, after, title, open, page }: OneForm) {
  const app = new Hono<WebEnv>();
  const show = async (c: WebContext, typed: RawForm | null, problems: readonly FieldProblem[] = []) => {
    const opened = await open(c);
    if (!opened) return sendNotFound(c);
    const { caseId, person } = opened;
    if (person.closedOn !== null) return c.redirect(after, 303);
    const values = typed ?? opened.values;
    const body = (
      <div class="ff-narrow">
        {page({ caseId, values, problems, once: c.get('kernel').newId(), version: person.version })}
        <DoorToPerson contact={person.contact} />
      </div>
    );
    return sendPage(c, { title: title(c), problems, back: { href: after } }, body, problems.length > 0 ? 422 : 200);
  };
  app.get('/', async (c) => show(c, await takeStash(c, path)));
  app.post('/', async (c) => {
    const form = await formBody(c);
    const answer = await submitAct(c, act, form);
    if (answer.kind === 'done') return c.redirect(after, 303);
    return answer.kind === 'not-found' ? sendNotFound(c) : show(c, form, problemsIn(c, answer));
  });
  return app;
}
