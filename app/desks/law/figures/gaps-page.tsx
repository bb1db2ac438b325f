import { citeText, danishLaw } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { RuleBookFrame } from '../frame.tsx';
import { topics } from '../index/find-rules.ts';
import { gapsPath } from '../paths.ts';
import { ruleBookText } from '../text.ts';

/** What could not be read in the law, and what the law leaves to judgement. Said openly, so that nobody takes silence for an answer. */
export function GapsPage() {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <RuleBookFrame heading={t('gaps.title')} lead={t('gaps.lead')} current={gapsPath}>
      {topics.map((topic, at) => {
        const gaps = danishLaw.topics[at]?.gaps ?? [];
        return gaps.length === 0 ? null : (
          <section class="ff-section">
            <h2>{t(`topic.${topic}`)}</h2>
            <ul>
              {gaps.map(({ text, cites }) => (
                <li>
                  {inLang(text, lang)} <span class="ff-law">{cites.map(citeText).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <section class="ff-section">
        <h2>{t('gaps.questions')}</h2>
        <p>{t('gaps.questions.lead')}</p>
        <ul>
          {danishLaw.topics
            .flatMap(({ questions }) => questions)
            .map(({ text, cites }) => (
              <li>
                {inLang(text, lang)} <span class="ff-law">{cites.map(citeText).join(' · ')}</span>
              </li>
            ))}
        </ul>
      </section>
    </RuleBookFrame>
  );
}
