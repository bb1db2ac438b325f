import { type Cpr, parseCpr } from '../../../kernel/crypto/cpr.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { personByNumber } from '../../../people/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { viewFrom } from '../show.tsx';
import { looksLikeNumber } from '../view/search-text.ts';
import { viewPath } from '../view/view.ts';
import { sendNoSuchNumber, sendNotANumber } from './search-page.tsx';

/** The search field of every page: a CPR number opens the case, a name lists everybody it fits. */
export async function search(c: WebContext) {
  const text = (textOf(await formBody(c), 'q') ?? '').trim();
  const read = parseCpr(text);
  if (read.ok) return byNumber(c, read.cpr);
  if (looksLikeNumber(text)) return sendNotANumber(c, inLang(read.text, c.get('lang')));
  const query = new URLSearchParams({ omfang: 'alle', q: text });
  return c.redirect(viewPath(viewFrom(c, query.toString())), 303);
}

/** Also by an earlier number, in open and closed cases. Whether the case may be opened, its own page decides. */
async function byNumber(c: WebContext, number: Cpr) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const caseId = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const found = await personByNumber(tx, actor.authorityId, [kernel.vault.hash(number)]);
    const value = found?.openCaseId ?? found?.lastCaseId ?? null;
    if (!found || !value) return { seen: null, value: null };
    const seen = { place: 'cpr-search', personIds: [found.personId], relation: 'same-authority' };
    return { seen: { action: 'search' as const, ...seen }, value };
  });
  return caseId ? c.redirect(`/borger/${caseId}`, 303) : sendNoSuchNumber(c);
}
