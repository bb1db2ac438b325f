import type { Lang } from '../../kernel/text/language.ts';
import type { GroupEntry, OccupationGroup } from '../../occupations/index.ts';
import { usePage } from '../../ui/context.ts';
import { pagePath } from './paths.ts';
import { Attribution } from './search-form.tsx';
import { occupationText } from './text.ts';

/** Groups have a title in both languages, occupations are looked up in Danish. */
export const groupTitle = ({ title, titleEn }: OccupationGroup, lang: Lang): string =>
  lang === 'en' && titleEn !== '' ? titleEn : title;

interface LinksProps {
  readonly heading: string;
  readonly links: readonly { readonly uri: string; readonly name: string }[];
  readonly lang?: 'da' | undefined;
}

function Links({ heading, links, lang }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      <ul>
        {links.map(({ uri, name }) => (
          <li>
            <a href={pagePath(uri)} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A group of DISCO-08: what it stands in, and what stands in it. */
export function GroupPage({ group }: { readonly group: GroupEntry }) {
  const { lang } = usePage();
  const t = occupationText(lang);
  const links = (groups: readonly OccupationGroup[]) =>
    groups.map((one) => ({ uri: one.uri, name: groupTitle(one, lang) }));
  return (
    <div class="ff-narrow">
      <p class="ff-kicker">{t('group.kicker', { kode: group.code })}</p>
      <h1>{groupTitle(group, lang)}</h1>
      <Links heading={t('group.occupations')} links={group.occupations} lang="da" />
      <Links heading={t('group.below')} links={links(group.below)} />
      <Links heading={t('group.above')} links={links(group.above)} />
      <Attribution />
    </div>
  );
}
