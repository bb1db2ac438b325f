import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { webOf } from '../../../kernel/http/web.ts';
import { type Bilingual, inLang } from '../../../kernel/text/bilingual.ts';
import {
  faultsByBox,
  isTemplateKey,
  letterHouse,
  letterPdf,
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
import { sendLetterPdf } from '../send-pdf.ts';
import { letterPageText } from '../text.ts';
import { findCitizens, mayShowCitizens, withCitizen } from './citizens.ts';
import { type Draft, EditPage, type People, type Preview } from './edit-page.tsx';
import { TemplateList } from './list-page.tsx';
import { exampleWindow, previewFor, sampleOf } from './sample.ts';

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
  readonly preview?: Preview | null;
  readonly people?: People;
  readonly status?: 200 | 422;
}

const nobody: People = { q: '', found: [], chosen: undefined };

async function sendEdit(c: WebContext, key: TemplateKey, shown: Shown = {}) {
  const { draft, wrong = {}, preview = null, people = nobody, status } = shown;
  const lang = c.get('lang');
  const [now, ...earlier] = await readHouse(c, (tx, authorityId) => templateVersions(tx, authorityId, key));
  if (!now) return sendNotFound(c);
  const problems = Object.entries(wrong).map(([field, text]) => ({ field, message: inLang(text, lang) }));
  return sendAdminPage(
    c,
    { section: 'letters', title: meaningOf(key).name[lang], below: [], problems, ...(status ? { status } : {}) },
    <EditPage
      templateKey={key}
      draft={draft ?? draftOf(now)}
      versions={earlier}
      once={c.get('kernel').newId()}
      problems={problems}
      preview={preview}
      people={mayShowCitizens(actorOf(c)) ? people : null}
    />,
  );
}

/** The letter with examples, or with the details of a citizen the actor may read; the log then names that citizen. */
async function previewOf(c: WebContext, draft: Draft, caseId: string | undefined): Promise<Preview> {
  const found = caseId
    ? await withCitizen(c, caseId, (tx, authorityId) => previewFor(c, tx, draft, authorityId, caseId))
    : null;
  return found ?? sampleOf(draft);
}

/** Who was searched for, who was found, and who had been chosen already. */
async function peopleOf(c: WebContext, form: RawForm, preview: Preview | null): Promise<People> {
  const [q, chosen] = [textOf(form, 'soeg') ?? '', textOf(form, 'borger')];
  const found = textOf(form, 'hvad') === 'find' ? await findCitizens(c, q) : [];
  const known = chosen && preview?.name ? [{ value: chosen, label: preview.name }] : [];
  return { q, found: found.length > 0 ? found : known, chosen: known.length > 0 ? chosen : found[0]?.value };
}

/** The letter on A4, as it would be sent to its reader. */
async function sendPreviewPdf(c: WebContext, { name, sentIn, letters }: Preview) {
  const text = letters.find(({ lang }) => lang === sentIn)?.text ?? { subject: '', body: '' };
  const house = await readHouse(c, letterHouse);
  const bytes = await letterPdf({
    ...text,
    house,
    lang: sentIn,
    recipient: name === null ? exampleWindow(sentIn) : [name],
    date: toCopenhagen(c.get('kernel').clock.now() as Instant).date,
    publicUrl: webOf(c).settings.publicUrl,
  });
  return sendLetterPdf(c, bytes);
}

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
    const wish = textOf(form, 'hvad');
    if (wish !== 'se' && wish !== 'find' && wish !== 'pdf') return save(c, key, form);
    const draft = typedDraft(form);
    const wrong = wish === 'find' ? {} : faultsByBox(key, draft);
    const chosen = textOf(form, 'borger');
    const preview = wish === 'find' && !chosen ? null : await previewOf(c, draft, chosen);
    if (wish === 'pdf' && preview && Object.keys(wrong).length === 0) return sendPreviewPdf(c, preview);
    return sendEdit(c, key, { draft, wrong, preview, people: await peopleOf(c, form, preview) });
  });
  return app;
}
