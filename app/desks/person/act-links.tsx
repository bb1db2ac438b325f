import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';

export interface ActLink {
  readonly href: string;
  readonly title: Bilingual;
}

interface ActLinksProps {
  readonly summary: string;
  readonly links: ReadonlyMap<string, ActLink>;
  readonly names: readonly string[];
}

/** The acts of one kind that this reader may do, folded away; nothing at all when there are none. */
export function ActLinks({ summary, links, names }: ActLinksProps) {
  const { lang } = usePage();
  const shown = names.flatMap((name) => links.get(name) ?? []);
  if (shown.length === 0) return null;
  return (
    <Details summary={summary}>
      <ul class="nobullet-list">
        {shown.map(({ href, title }) => (
          <li>
            <a href={href}>{inLang(title, lang)}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
