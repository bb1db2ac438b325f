import { createMiddleware } from 'hono/factory';
import { isLang } from '../text/language.ts';
import type { WebEnv } from './context.ts';
import { readCookie, writeCookie } from './cookies.ts';
import type { WebSettings } from './web.ts';

const cookie = 'sprog';
const year = 365 * 24 * 3600;

/** The language of the page: `?sprog=en` chooses it and is remembered for a year; Danish until somebody chooses. */
export const chosenLanguage = (settings: Pick<WebSettings, 'publicUrl'>) =>
  createMiddleware<WebEnv>(async (c, next) => {
    const chosen = c.req.query('sprog');
    if (isLang(chosen)) writeCookie(c, settings, cookie, chosen, year);
    const kept = chosen ?? readCookie(c, settings, cookie);
    c.set('lang', isLang(kept) ? kept : 'da');
    await next();
  });
