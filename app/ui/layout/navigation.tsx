import { usePage, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** Shown behind the label, for example unread messages. Zero is not shown. */
  readonly count?: number | undefined;
}

/** The item whose address the page's path begins with; the longest wins. */
export function currentItem(items: readonly NavItem[], path: string): NavItem | undefined {
  const here = path.split('?')[0] ?? path;
  const candidates = items.filter(({ href }) => here === href || (href !== '/' && here.startsWith(`${href}/`)));
  return candidates.sort((a, b) => b.href.length - a.href.length)[0];
}

/** `page` for the page itself, `true` for the part of the site it belongs to. */
function currentOf(href: string, here: string | undefined, path: string): 'page' | 'true' | undefined {
  if (href !== here) return undefined;
  return href === path.split('?')[0] ? 'page' : 'true';
}

/**
 * The main menu: a row where there is room, a fold-out (plain `details`, no script) where there is not.
 * Only one of the two is displayed at a time.
 */
export function Navigation({
  items,
  current,
}: {
  readonly items: readonly NavItem[];
  readonly current?: string | undefined;
}) {
  const t = useText();
  const { path } = usePage();
  const here = current ?? currentItem(items, path)?.href;
  const list = (
    <ul class="ff-nav-list">
      {items.map(({ href, label, count }) => (
        <li>
          <a href={href} aria-current={currentOf(href, here, path)}>
            {label}
            {count ? <span class="ff-count">{count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav class="ff-nav ff-when-wide" aria-label={t('mainNavigation')}>
        {list}
      </nav>
      <details class="ff-nav-drawer ff-when-narrow">
        <summary>
          <Icon name="menu" />
          {t('menu')}
        </summary>
        <nav aria-label={t('mainNavigation')}>{list}</nav>
      </details>
    </>
  );
}
