import { Icon, type IconName } from '../icon/icon.tsx';

export interface LinkTile {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number | undefined;
}

/** The ways on from a front page. */
export function LinkTiles({ label, items }: { readonly label: string; readonly items: readonly LinkTile[] }) {
  return (
    <nav class="ff-tiles" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
              {item.count ? <span class="ff-count">{item.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
