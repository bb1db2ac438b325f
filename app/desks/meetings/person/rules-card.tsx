import { citeText } from '@fodfaeste/law';
import { toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { BookingRules } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { dayInWords } from '../words/when.ts';
import { personMeetingText } from './text.ts';

interface RulesProps {
  readonly rules: BookingRules;
  readonly name: string;
  readonly inviteHref: string | undefined;
  readonly summonHref: string | undefined;
  /** Where attendance at one talk is decided (LAB § 33, stk. 2). */
  readonly decideHref: string | undefined;
}

/** What the law says today of the next talk: who finds the time, which form, by when. */
export function RulesCard({ rules, name, inviteHref, summonHref, decideHref }: RulesProps) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const due = rules.due
    ? dayInWords(lang, rules.due, toCopenhagen(now).date)
    : t(rules.whoBooks === 'not-known' ? 'rules.due.unknown' : 'rules.due.none');
  const cites = [...rules.cites, ...rules.formCites].map((cite) => citeText(cite));
  const summoned = rules.whoBooks === 'summoned';
  return (
    <Card
      heading={t('rules.heading')}
      actions={
        <>
          {inviteHref ? (
            <LinkButton kind={summoned ? 'secondary' : 'primary'} href={inviteHref}>
              {t('rules.invite')}
            </LinkButton>
          ) : null}
          {summonHref ? (
            <LinkButton kind={summoned ? 'primary' : 'secondary'} href={summonHref}>
              {t('rules.summon')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {rules.standby ? <p>{t('rules.standby')}</p> : null}
      <p>
        <strong>{t(`rules.${rules.whoBooks}`, { navn: name })}.</strong>{' '}
        {rules.missing.length > 0
          ? t('rules.missing', { hvad: rules.missing.map((one) => inLang(one, lang)).join(', ') })
          : null}
      </p>
      {rules.missing.length > 0 ? null : (
        <p class="ff-muted">{t('rules.said', { navn: name, ord: inLang(rules.why, lang) })}</p>
      )}
      <DefinitionList
        items={[
          { term: t('rules.form'), value: t(rules.formFree ? 'rules.form.free' : 'rules.form.bound', { navn: name }) },
          { term: t('rules.due'), value: due },
        ]}
      />
      {rules.formFree && decideHref ? (
        <p>
          <a href={decideHref}>{t('rules.decide')}</a>
        </p>
      ) : null}
      {cites.length > 0 ? (
        <Details summary={t('rules.where')}>
          <p class="ff-law">{[...new Set(cites)].join(' · ')}</p>
        </Details>
      ) : null}
    </Card>
  );
}
