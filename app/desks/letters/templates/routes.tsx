import { Hono } from 'hono';
import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { type Bilingual, inLang } from '../../../kernel/text/bilingual.ts';
import {
  faultsByBox,
  isTemplateKey,
  meaningOf,
  type Template,
  type TemplateKey,
  templatesNow,
  templateVersions,
} from '../../../letters/index.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendAdminPage } from '../../admin/frame/admin-page.tsx';
import { readHouse } from '../../admin/frame/read.ts';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';
import { type Draft, EditPage, type Preview } from './edit-page.tsx';
import { TemplateList } from './list-page.tsx';
import { ownCitizens, previewFor, sampleOf } from './sample.ts';

const draftOf = ({ da, en, hardReason }: Template): Draft => ({ da, en, hardReason: hardReason ?? '' });

const typedDraft = (form: RawForm): Draft => {
  const typed = (name: string) => (textOf(form, name) ?? '').replaceAll('\r\n', '\n');
  return {
    da: { subject: typed('subjectDa'), body: typed('bodyDa') },
    en: { subject: typed('subjectEn'), body: typed('bodyEn') },
    hardReason: typed('hardReason'),
  };
};

interface Shown {
  readonly draft?: Draft;
  readonly wrong?: Readonly<Record<string, Bilingual>>;
  readonly preview?: (c: WebContext, draft: Draft) => Promise<Preview | null>;
  readonly chosenPerson?: string | undefined;
  readonly status?: 200 | 422;
}

async function sendEdit(
  c: WebContext,
  key: TemplateKey,
  { draft, wrong = {}, preview, chosenPerson, status }: Shown = {},
) {
  const [lang, actor] = [c.get('lang'), actorOf(c)];
  const { versions, people } = await readHouse(c, async (tx, authorityId) => ({
    versions: await templateVersions(tx, authorityId, key),
    people: await ownCitizens(tx, authorityId, actor.id),
  }));
  const [now, ...earlier] = versions;
  if (!now) return sendNotFound(c);
  const shown = draft ?? draftOf(now);
  const problems = Object.entries(wrong).map(([field, text]) => ({ field, message: inLang(text, lang) }));
  return sendAdminPage(
    c,
    { section: 'letters', title: meaningOf(key).name[lang], below: [], problems, ...(status ? { status } : {}) },
    <EditPage
      templateKey={key}
      draft={shown}
      versions={earlier}
      once={c.get('kernel').newId()}
      problems={problems}
      preview={(await preview?.(c, shown)) ?? null}
      people={people}
      chosenPerson={chosenPerson}
    />,
  );
}

/** The letter with examples, or with the details of one of the actor's own citizens; the log then names that citizen. */
const previewWith = (chosen: string | undefined) => async (c: WebContext, draft: Draft) => {
  if (!chosen) return sampleOf(draft);
  const actor = actorOf(c);
  const found = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const own = await ownCitizens(tx, actor.authorityId, actor.id);
    const made = own.some(({ value }) => value === chosen) ? await previewFor(c, tx, draft, chosen) : null;
    const relation = 'contact-person';
    const seen = made && { action: 'read' as const, place: 'letter-preview', personIds: [made.personId], relation };
    return { seen, value: made?.preview ?? null };
  });
  return found ?? sampleOf(draft);
};

async function save(c: WebContext, key: TemplateKey, form: RawForm) {
  const [kernel, actor, draft] = [c.get('kernel'), actorOf(c), typedDraft(form)];
  const act = kernel.acts.get('change-letter-template');
  if (!act) return sendNotFound(c);
  const input = { ...inputFromForm(act, form), key };
  const answer = await perform(kernel, act, {
    actor,
    input,
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  switch (answer.kind) {
    case 'done':
      rememberDone(c, answer);
      return c.redirect(letterPaths.templates, 303);
    case 'forbidden':
      return sendForbidden(c, answer.text);
    case 'invalid':
      return sendEdit(c, key, { draft, wrong: answer.fields, status: 422 });
    case 'refused': {
      const wrong = Object.keys(answer.fields).length > 0 ? answer.fields : { bodyDa: answer.text };
      return sendEdit(c, key, { draft, wrong, status: 422 });
    }
    default:
      return sendNotFound(c);
  }
}

/** `/administration/breve`: the letters of the house. */
export function templateRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const templates = await readHouse(c, templatesNow);
    const title = letterPageText(c.get('lang'))('list.title');
    return sendAdminPage(c, { section: 'letters', title }, <TemplateList templates={templates} />);
  });
  app.get('/:key', (c) => {
    const key = c.req.param('key');
    return isTemplateKey(key) ? sendEdit(c, key) : sendNotFound(c);
  });
  app.post('/:key', async (c) => {
    const key = c.req.param('key');
    if (!isTemplateKey(key)) return sendNotFound(c);
    const form = await formBody(c);
    if (textOf(form, 'hvad') !== 'se') return save(c, key, form);
    const draft = typedDraft(form);
    const chosenPerson = textOf(form, 'borger');
    const wrong = faultsByBox(key, draft);
    return sendEdit(c, key, { draft, wrong, chosenPerson, preview: previewWith(chosenPerson) });
  });
  return app;
}
