import { citeText, type Outcome } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { rulePath } from '../../law/paths.ts';
import { caseLawText } from './text.ts';

/** Why a rule holds here: its words, the facts, the paragraph, and the way to the rule book. */
export function Why({ outcome }: { readonly outcome: Outcome }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { rule, lawyer, because } = outcome;
  return (
    <Details summary={t('why')}>
      <p>{inLang(lawyer, lang)}</p>
      {because.length > 0 ? (
        <>
          <p class="ff-muted">{t('because')}</p>
          <ul>
            {because.map(({ text }) => (
              <li>{inLang(text, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="ff-law">
        {rule.cites.map((cite, at) => (
          <>
            {at > 0 ? ' · ' : null}
            <a href={cite.source.url} rel="noreferrer">
              {citeText(cite)}
            </a>
          </>
        ))}
        {' · '}
        <a href={rulePath(rule.id)}>{t('rule.link')}</a>
      </p>
    </Details>
  );
}
