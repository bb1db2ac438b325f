import { citeText } from '@fodfaeste/law';
import type { Ground } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { rulePath } from '../../law/paths.ts';
import { pathOf } from '../../person/head.tsx';
import { decisionPageText } from '../text.ts';
import type { DecisionView, LawAnswer } from './read.ts';
import { PageSection } from './section.tsx';

/** The rule, its paragraphs and the whole reasoning, as they stood on the day. */
export function GroundLines({ ground }: { readonly ground: Ground }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  return (
    <>
      <p>{inLang(ground.lawyer, lang)}</p>
      <p class="ff-law">
        {ground.cites.map((cite, at) => (
          <>
            {at > 0 ? ' · ' : null}
            <a href={cite.source.url} rel="noreferrer">
              {citeText(cite)}
            </a>
          </>
        ))}
        {' · '}
        <a href={rulePath(ground.rule)}>{t('law.rule')}</a>
      </p>
      {ground.trace.length > 0 ? (
        <Details summary={t('law.trace')}>
          <ol>
            {ground.trace.map((line) => (
              <li>{inLang(line, lang)}</li>
            ))}
          </ol>
        </Details>
      ) : null}
      <p class="ff-source">{t('law.pack', { dato: formatDate(lang, ground.on), pakke: ground.pack })}</p>
    </>
  );
}

/** A no that the law supports is another thing than a law that says no. */
function headline({ result, says }: LawAnswer) {
  if (says === 'unknown') return 'law.says.unknown' as const;
  if (result === 'refused') return says === 'yes' ? ('law.says.room' as const) : ('law.says.no-room' as const);
  return says === 'yes' ? ('law.says.yes' as const) : ('law.says.no' as const);
}

/** 3: first whether the law says yes, no, or does not know; then why. */
export function LawPart({ view }: { readonly view: DecisionView }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const [first, ...others] = view.law;
  if (!first) return null;
  const { caseId } = view.decision;
  const svar = t(`result.${first.result}`);
  const bothWays = view.decision.result === null && others.length > 0 && view.law.every(({ says }) => says === 'yes');
  const missing = first.ground?.missing ?? [];
  return (
    <PageSection name="loven">
      <p class="ff-law-says">
        <strong>{t(bothWays ? 'law.says.both' : headline(first))}</strong>
      </p>
      {first.says === 'unknown' ? (
        <>
          <p>{missing.length > 0 ? t('law.missing') : t('law.missing.nothing')}</p>
          {missing.length > 0 ? (
            <ul>
              {missing.map((one) => (
                <li>{inLang(one, lang)}</li>
              ))}
            </ul>
          ) : null}
          <p>
            <a href={pathOf(caseId)}>{t('law.answer')}</a>
          </p>
        </>
      ) : (
        <p>{t(first.says === 'yes' ? 'law.yes' : 'law.no', { svar })}</p>
      )}
      {others.map((other) => (
        <p class={bothWays ? undefined : 'ff-muted'}>{t(`law.${other.says}`, { svar: t(`result.${other.result}`) })}</p>
      ))}
      <p class="ff-muted">{t(view.kind.discretion ? 'law.discretion' : 'law.noDiscretion')}</p>
      {first.ground ? (
        <Details summary={t('law.because')}>
          <p class="ff-muted">{t('law.assumed', { svar })}</p>
          <GroundLines ground={first.ground} />
        </Details>
      ) : null}
      <p>
        <a href={pathOf(caseId, 'law')}>{t('law.all')}</a>
      </p>
    </PageSection>
  );
}
