import { citeText } from '@fodfaeste/law';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Warning } from '../../offers/index.ts';
import { Details } from '../../ui/content/details.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { offersDeskText } from './text.ts';

const tones = {
  fits: 'positive',
  later: 'attention',
  'not-now': 'attention',
  missing: 'info',
  judge: 'info',
  note: 'neutral',
} as const satisfies Record<Warning['tone'], string>;

interface WarningsProps {
  readonly caseId: string;
  readonly warnings: readonly Warning[];
}

/** Reasons to wait or to choose another, each with the way out and its paragraph folded. */
export function Warnings({ caseId, warnings }: WarningsProps) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const cites = [...new Set(warnings.flatMap((one) => one.cites.map(citeText)))];
  const asks = warnings.some(({ tone }) => tone === 'judge');
  const lacks = warnings.some(({ tone }) => tone === 'missing');
  return (
    <>
      <ul class="nobullet-list">
        {warnings.map(({ tone, text, wayOut }) => (
          <li>
            <p>
              {tone === 'fits' ? (
                <Tag tone={tones[tone]}>{inLang(text, lang)}</Tag>
              ) : (
                <strong>{inLang(text, lang)}</strong>
              )}
              {wayOut === null ? null : <> {inLang(wayOut, lang)}</>}
            </p>
          </li>
        ))}
      </ul>
      {lacks || asks ? (
        <p>
          {lacks ? <a href={`/borger/${caseId}/oplysninger`}>{t('case.details')}</a> : null}
          {lacks && asks ? ' · ' : null}
          {asks ? <a href={`/borger/${caseId}/loven`}>{t('case.answer')}</a> : null}
        </p>
      ) : null}
      {cites.length === 0 ? null : (
        <Details summary={t('case.law')}>
          <ul>
            {cites.map((cite) => (
              <li>{cite}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
