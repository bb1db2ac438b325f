import { citeText, type Outcome } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { CaseLaw } from '../../../law/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { rulePath } from '../../law/paths.ts';
import { holdText } from './text.ts';
import { contentUnknown, talkContent } from './view.ts';

function One({ outcome }: { readonly outcome: Outcome }) {
  const { lang } = usePage();
  const t = holdText(lang);
  return (
    <li>
      {inLang(outcome.rule.name, lang)}
      <Details summary={t('law.where')}>
        <p>{inLang(outcome.lawyer, lang)}</p>
        <p class="ff-law">
          {outcome.cites.map((cite) => citeText(cite)).join(' · ')} ·{' '}
          <a href={rulePath(outcome.rule.id)}>{t('law.rule')}</a>
        </p>
      </Details>
    </li>
  );
}

/** Small, beside the talk: what the law asks of its content, which is almost nothing. */
export function LawAside({ law }: { readonly law: CaseLaw | null }) {
  const t = holdText(usePage().lang);
  const content = law ? talkContent(law) : [];
  const unknown = law === null || contentUnknown(law);
  return (
    <Card heading={t('law.heading')} look="quiet">
      {content.length === 0 ? (
        <p>{t(unknown ? 'law.unknown' : 'law.none')}</p>
      ) : (
        <>
          <p>{t('law.lead')}</p>
          <ul>
            {content.map((outcome) => (
              <One outcome={outcome} />
            ))}
          </ul>
        </>
      )}
      <p class="ff-muted">{t('law.rest')}</p>
    </Card>
  );
}
