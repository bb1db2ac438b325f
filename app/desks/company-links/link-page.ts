import type { CompanyLinkTarget } from '../../companies/index.ts';
import type { RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';

/** A link that can be answered now, with the secret of its address. */
export type OpenLink = CompanyLinkTarget & { readonly token: string };

export type LinkFaults = Readonly<Record<string, Bilingual>>;

/**
 * What stands behind a link of one purpose. Looking is not using: `show` changes nothing, and may be asked by a program that opens every
 * link in a mail. Whoever holds the link may not be the one it was sent to: show what was sent to them, and no more.
 */
export interface LinkPage {
  show(c: WebContext, link: OpenLink, typed?: RawForm, faults?: LinkFaults): Promise<Response>;
  /** `answer` is asked of a used link too: a second press of the same button is thanked once more, and it refuses the rest itself. */
  readonly repeats?: boolean;
  answer(c: WebContext, link: OpenLink, form: RawForm): Promise<Response>;
}

export const linkPath = (token: string): string => `/virksomhed/svar/${token}`;
