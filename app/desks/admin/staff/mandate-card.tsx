import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Lang } from '../../../kernel/text/language.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import type { HouseAct } from '../frame/house-acts.ts';
import type { Mandate, StaffMember } from './queries.ts';
import { staffText } from './text.ts';
import { mandateLimit, mandateName, mandatePeriod, mandateState } from './words.ts';

interface MandateCardProps {
  readonly member: StaffMember;
  readonly give: HouseAct | undefined;
  readonly endHref: (mandateId: string) => string | undefined;
}

/** What somebody may decide, up to which sum, from when to when. */
export function MandateCard({ member, give, endHref }: MandateCardProps) {
  const { lang, now } = usePage();
  const t = staffText(lang);
  const today = toCopenhagen(now).date;
  const current = member.mandates.filter((mandate) => mandateState(mandate, today) !== 'over');
  const past = member.mandates.filter((mandate) => mandateState(mandate, today) === 'over');
  return (
    <Card
      heading={t('mandates')}
      actions={give ? <LinkButton href={give.href}>{t('mandates.give')}</LinkButton> : null}
    >
      {current.length === 0 ? (
        <p>{t('mandates.none', { navn: member.name })}</p>
      ) : (
        <DefinitionList
          items={current.map((mandate) => ({
            ...described(mandate, lang, mandateState(mandate, today) === 'later'),
            action: <EndLink href={endHref(mandate.id)} what={mandateName(mandate, lang)} />,
          }))}
        />
      )}
      {past.length > 0 ? (
        <Details summary={t('mandates.past')}>
          <DefinitionList items={past.map((mandate) => described(mandate, lang, false))} />
        </Details>
      ) : null}
    </Card>
  );
}

function described(mandate: Mandate, lang: Lang, toCome: boolean): Definition {
  const limit = mandateLimit(mandate, lang);
  return {
    term: mandateName(mandate, lang),
    value: (
      <>
        {limit ? `${limit} · ` : null}
        <span class="ff-muted">{mandatePeriod(mandate, lang)}</span>{' '}
        {toCome ? <Tag>{staffText(lang)('mandates.later')}</Tag> : null}
      </>
    ),
  };
}

function EndLink({ href, what }: { readonly href: string | undefined; readonly what: string }) {
  const t = staffText(usePage().lang);
  if (!href) return null;
  return (
    <a href={href}>
      {t('mandates.end')} <span class="sr-only">{t('mandates.end.which', { slags: what })}</span>
    </a>
  );
}
