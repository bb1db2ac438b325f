import type { Lang } from '../../kernel/text/language.ts';
import { usePage, useText } from '../context.ts';
import { withQuery } from '../links.ts';

const names: readonly (readonly [Lang, string])[] = [
  ['da', 'Dansk'],
  ['en', 'English'],
];

export function LanguageSwitch() {
  const t = useText();
  const { lang, path } = usePage();
  return (
    <nav class="ff-languages" aria-label={t('language')}>
      <ul>
        {names.map(([code, name]) => (
          <li>
            <a
              href={withQuery(path, { sprog: code })}
              lang={code}
              hreflang={code}
              aria-current={code === lang ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
