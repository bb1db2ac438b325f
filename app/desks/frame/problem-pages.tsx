import { notAllowed } from '../../kernel/act/permission.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import { deskText } from '../text.ts';
import { sendPage } from './page.tsx';

export function sendNotFound(c: WebContext) {
  const t = deskText(c.get('lang'));
  const title = t('act.notFound.title');
  const body = (
    <div class="ff-narrow">
      <h1>{title}</h1>
      <p>{t('act.notFound.text')}</p>
    </div>
  );
  return sendPage(c, { title, back: { href: '/' } }, body, 404);
}

export function sendForbidden(c: WebContext, text: Bilingual = notAllowed) {
  const lang = c.get('lang');
  const title = deskText(lang)('act.forbidden.title');
  const body = (
    <div class="ff-narrow">
      <h1>{title}</h1>
      <p>{inLang(text, lang)}</p>
    </div>
  );
  return sendPage(c, { title, back: { href: '/' } }, body, 403);
}
