import { ageOn, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { isProtected } from '../../people/index.ts';
import { Facts } from '../../ui/content/facts.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import type { PersonRow } from './queries.ts';
import { type PersonText, personText } from './text.ts';

export type Tab =
  | 'overview'
  | 'plan'
  | 'meetings'
  | 'dialogue'
  | 'jobsearch'
  | 'placements'
  | 'training'
  | 'decisions'
  | 'law'
  | 'documents'
  | 'timeline'
  | 'details'
  | 'access';

const paths: Readonly<Record<Tab, string>> = {
  overview: '',
  plan: '/plan',
  meetings: '/samtaler',
  dialogue: '/beskeder',
  jobsearch: '/jobsoegning',
  placements: '/tilbud',
  training: '/uddannelse',
  decisions: '/afgoerelser',
  law: '/loven',
  documents: '/dokumenter',
  timeline: '/tidslinje',
  details: '/oplysninger',
  access: '/adgang',
};

export const pathOf = (caseId: string, tab: Tab = 'overview') => `/borger/${caseId}${paths[tab]}`;

function Tags({
  person,
  under18,
  today,
  t,
}: {
  readonly person: PersonRow;
  readonly under18: boolean;
  readonly today: PlainDate;
  readonly t: PersonText;
}) {
  return (
    <>
      {person.closedOn ? <Tag>{t('tag.closed')}</Tag> : null}
      {under18 ? <Tag tone="info">{t('tag.under18')}</Tag> : null}
      {isProtected(person.protectedUntil, today) ? <Tag tone="attention">{t('tag.protected')}</Tag> : null}
      {person.ownStaff ? <Tag tone="attention">{t('tag.ownStaff')}</Tag> : null}
      {person.channel === 'exempt' ? <Tag tone="info">{t('tag.exempt')}</Tag> : null}
    </>
  );
}

function contactWords(person: PersonRow, actor: Actor, t: ReturnType<typeof personText>): Child {
  if (!person.contact) return <Tag tone="urgent">{t('contact.none')}</Tag>;
  const number = t('contact.number', { nummer: String(person.contactChanges + 1) });
  const who = person.contact.staffId === actor.id ? t('mine') : t('contact.is', { navn: person.contact.name });
  return `${who} (${number})`;
}

interface HeadProps {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly actor: Actor;
  readonly tab: Tab;
  readonly benefit: string | null;
  readonly tabs: readonly Tab[];
  readonly actions?: Child;
}

/** Who it is, on one line; the same head on each of the person's pages. */
export function PersonHead({ person, caseId, actor, tab, benefit, tabs, actions }: HeadProps) {
  const { lang, now } = usePage();
  const t = personText(lang);
  const today = toCopenhagen(now).date;
  const age = ageOn(person.birthDate, today);
  const items: { label?: string; value: Child }[] = [{ value: t('years', { alder: age }) }];
  if (benefit) items.push({ value: benefit });
  if (person.contactForm) items.push({ label: t('reach.form'), value: t(`form.${person.contactForm}`) });
  if (person.interpreterLanguage)
    items.push({ value: t('interpreter.needed', { sprog: languageName(person.interpreterLanguage, lang) }) });
  items.push({ value: contactWords(person, actor, t) });
  return (
    <>
      <Facts
        heading={person.name}
        aside={<Tags person={person} under18={age < 18} today={today} t={t} />}
        items={items}
        actions={actions}
      />
      <Tabs
        label={t('tabs')}
        current={pathOf(caseId, tab)}
        items={tabs.map((one) => ({ href: pathOf(caseId, one), label: t(`tab.${one}`) }))}
      />
    </>
  );
}

/** The name of a language from its code; the code itself when it is not known. */
export function languageName(code: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang === 'da' ? 'da' : 'en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
