import type { WebContext } from '../../kernel/http/context.ts';
import { LinkGonePage } from './plain-pages.tsx';
import { sendLinkPage } from './send.tsx';
import { companyLinkText } from './text.ts';

export const linkThanksPath = '/virksomhed/svar/tak';

/** The page for a link that cannot be answered: unknown, used, too old, or what it asks about is gone. */
export const sendLinkGone = (c: WebContext, authorityId: number) =>
  sendLinkPage(c, { title: companyLinkText(c.get('lang'))('gone.title'), authorityId, status: 404 }, <LinkGonePage />);
