import { formatCount } from '../../kernel/text/format.ts';
import { usePage } from '../context.ts';
import type { NavItem } from '../layout/navigation.tsx';

export interface TabsProps {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly current: string;
}

/** Sections of one thing as pages of their own, so that each has an address. */
export function Tabs({ label, items, current }: TabsProps) {
  const { lang } = usePage();
  return (
    <nav class="ff-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.href === current ? 'page' : undefined}>
              {item.label}
              {item.count ? <span class="ff-count">{formatCount(lang, item.count)}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
