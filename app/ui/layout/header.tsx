import type { Child } from 'hono/jsx';
import { usePage, useText } from '../context.ts';
import { LogoMark } from '../icon/logo.tsx';
import { siteLinks } from '../links.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { UserMenu } from './user-menu.tsx';

/**
 * The header of Det Fælles Designsystem: row 1 the authority's portal, the user and the way out; row 2 the solution and
 * who answers for it; row 3 navigation and search. Staff see rows 1 and 2 on one line.
 */
export function Header({ children }: { readonly children?: Child }) {
  const t = useText();
  const { authority, links } = usePage();
  return (
    <header class="ff-header">
      <div class="ff-portal">
        <div class="container ff-portal-inner">
          <p class="ff-authority">{authority?.name ?? t('siteTagline')}</p>
          <LanguageSwitch />
          <UserMenu />
        </div>
      </div>
      <div class="ff-solution">
        <div class="container ff-solution-inner">
          <a class="ff-brand" href={siteLinks(links).home}>
            <LogoMark />
            <span class="ff-brand-name">Fodfæste</span>
          </a>
          {children}
        </div>
      </div>
    </header>
  );
}
