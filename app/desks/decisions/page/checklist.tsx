import type { Lack } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { WhyAsked } from '../../../ui/form/why-asked.tsx';
import { sectionOf } from '../steps.ts';
import { decisionPageText } from '../text.ts';
import type { DecisionView } from './read.ts';

function Missing({ lack }: { readonly lack: Lack }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const section = sectionOf[lack.where];
  const { paragraph } = lack;
  return (
    <li>
      <p>
        {inLang(lack.text, lang)}{' '}
        <a href={`#${section}`} class="ff-nowrap">
          {t('lacks.go', { del: t(`section.${section}`).toLowerCase() })}
        </a>
      </p>
      {paragraph ? (
        <WhyAsked
          summary={t('lacks.why')}
          text={t('lacks.why.law')}
          paragraph={{ label: `${paragraph.law}, ${paragraph.paragraph}`, url: paragraph.url }}
        />
      ) : null}
    </li>
  );
}

/** What to say when nothing of the decision itself is missing. */
function readyKey({ weighed, decision, forms }: DecisionView) {
  const { twoPersons, mandate, signerId } = weighed;
  if (decision.state === 'draft' && (twoPersons || !mandate.ok)) return 'lacks.ready.submit' as const;
  const own = twoPersons && decision.preparedBy === signerId;
  return mandate.ok && !own && forms.has('underskriv') ? ('lacks.ready.sign' as const) : ('lacks.ready.other' as const);
}

/** Before anything else: what is missing, in plain words, with the way there. What only the signer lacks is said where it is signed. */
export function Checklist({ view }: { readonly view: DecisionView }) {
  const t = decisionPageText(usePage().lang);
  const lacks = contentLacks(view);
  if (lacks.length === 0)
    return (
      <Card heading={t('lacks.ready')} look="next">
        <p>
          <a href="#underskriv">{t(readyKey(view))}</a>
        </p>
      </Card>
    );
  return (
    <Card heading={t('lacks.heading', { antal: lacks.length })} look="next">
      <ol class="ff-lacks">
        {lacks.map((lack) => (
          <Missing lack={lack} />
        ))}
      </ol>
    </Card>
  );
}

/** Lacks of the decision itself, not of whoever looks at it. */
export const contentLacks = ({ lacks }: Pick<DecisionView, 'lacks'>): readonly Lack[] =>
  lacks.filter(({ where }) => where !== 'sign');
