import { toCopenhagen } from '@fodfaeste/law/dates';
import { directionLabels, strengthOf } from '../../evidence/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { actHref } from '../offers/paths.ts';
import type { Shown } from './bank.ts';
import { evidencePath, historyPath } from './paths.ts';
import { sizeInWords } from './size.ts';
import { evidenceDeskText } from './text.ts';

interface ItemProps {
  readonly shown: Shown;
  readonly mayKeep: boolean;
}

/** Inside a line, after its label. */
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** One finding: what it says first, then how sure it is and where it stands. */
export function FindingItem({ shown: { effect, own }, mayKeep }: ItemProps) {
  const { lang } = usePage();
  const t = evidenceDeskText(lang);
  const strength = strengthOf(effect);
  const said = inLang(effect.effect, lang);
  const size = sizeInWords(effect, lang);
  const parts: readonly (readonly [string, string])[] = [
    [t('part.group'), lowerFirst(inLang(effect.group, lang))],
    ...(size === null ? [] : [[t('part.size'), size] as const]),
    ...(effect.horizon === null ? [] : [[t('part.horizon'), inLang(effect.horizon, lang)] as const]),
    [t('part.design'), lowerFirst(inLang(effect.design, lang))],
  ];
  const source = effect.year === null ? effect.study : `${effect.study}, ${effect.year}`;
  return (
    <li>
      <p>
        {/[.!?]$/.test(said) ? said : `${said}.`}{' '}
        <Tag tone={strength === 'weak' ? 'neutral' : 'info'}>
          {inLang(directionLabels[effect.direction], lang)}, {t(`strength.${strength}`)}
        </Tag>{' '}
        {own === null ? null : <Tag tone="attention">{t('own')}</Tag>}
      </p>
      <p class="ff-source">
        {parts.map(([label, words]) => (
          <>
            {label}: {words}.{' '}
          </>
        ))}
        {t('part.study')}:{' '}
        {effect.link === null ? (
          source
        ) : (
          <a href={effect.link} rel="noreferrer">
            {source}
          </a>
        )}
        .{effect.mark === '2' ? ` ${t('told')}.` : null}
        {effect.caveat === null ? null : ` ${inLang(effect.caveat, lang)}.`}
      </p>
      {own === null ? null : (
        <p class="ff-source">
          {t('own.by', { navn: own.byName, dato: formatDate(lang, toCopenhagen(own.at).date) })}.{' '}
          <a href={historyPath(own.id)}>
            {t('own.history')}
            <span class="sr-only">: {said}</span>
          </a>
          {mayKeep && own.state === 'active' ? (
            <>
              {' · '}
              <a href={actHref('change-evidence', { back: evidencePath, given: { findingId: own.id } })}>
                {t('own.change')}
                <span class="sr-only">: {said}</span>
              </a>
              {' · '}
              <a href={actHref('withdraw-evidence', { back: evidencePath, given: { findingId: own.id } })}>
                {t('own.withdraw')}
                <span class="sr-only">: {said}</span>
              </a>
            </>
          ) : null}
        </p>
      )}
    </li>
  );
}
