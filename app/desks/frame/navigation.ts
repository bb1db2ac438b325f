import { type Actor, hasRole } from '../../kernel/identity/actor.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { NavItem } from '../../ui/layout/navigation.tsx';
import { deskText } from '../text.ts';

/** The page somebody meets after logging in: what they most likely came for. */
export function homeOf(actor: Actor): string {
  if (actor.kind === 'citizen') return '/min-side';
  if (actor.kind === 'organisation') return '/jeres-side';
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager')) return '/overblik';
  if (hasRole(actor, 'helper', 'akasse-caseworker')) return '/delt-med-mig';
  return hasRole(actor, 'administrator') ? '/administration' : '/tal';
}

export function citizenNav(lang: Lang): readonly NavItem[] {
  const t = deskText(lang);
  return [
    { href: '/min-side', label: t('nav.front') },
    { href: '/min-side/plan', label: t('nav.myPlan') },
    { href: '/min-side/beskeder', label: t('nav.messages') },
    { href: '/min-side/moeder', label: t('nav.meetings') },
    { href: '/min-side/praktik', label: t('nav.myPlaces') },
    { href: '/min-side/uddannelse', label: t('nav.myTraining') },
    { href: '/min-side/jobsoegning', label: t('nav.jobsearch') },
    { href: '/min-side/loven', label: t('nav.myLaw.short') },
    { href: '/min-side/oplysninger', label: t('nav.myData.short') },
    { href: '/min-side/historie', label: t('nav.story.short') },
    { href: '/min-side/hvem-har-set', label: t('nav.whoSaw.short') },
  ];
}

/** Only what the roles can open; nothing is greyed out. */
export function staffNav(actor: Actor, lang: Lang): readonly NavItem[] {
  const t = deskText(lang);
  const items: NavItem[] = [];
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager'))
    items.push({ href: '/overblik', label: t('nav.overblik') });
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager'))
    items.push({ href: '/virksomheder', label: t('nav.companies') });
  if (hasRole(actor, 'company-consultant')) items.push({ href: '/jobordrer', label: t('nav.jobOrders') });
  if (hasRole(actor, 'helper', 'akasse-caseworker')) items.push({ href: '/delt-med-mig', label: t('nav.shared') });
  if (hasRole(actor, 'caseworker', 'company-consultant', 'akasse-caseworker'))
    items.push({ href: '/kalender', label: t('nav.calendar') });
  if (hasRole(actor, 'company-consultant', 'manager', 'analyst'))
    items.push({ href: '/virksomhedsindsats', label: t('nav.companyEffort') });
  if (hasRole(actor, 'caseworker', 'company-consultant'))
    items.push({ href: '/opfoelgning', label: t('nav.followUp') });
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager'))
    items.push({ href: '/tilbud', label: t('nav.offers') });
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager', 'analyst'))
    items.push({ href: '/uddannelse', label: t('nav.training') });
  if (hasRole(actor, 'caseworker', 'manager')) items.push({ href: '/afgoerelser', label: t('nav.decisions') });
  if (hasRole(actor, 'caseworker', 'manager')) items.push({ href: '/breve', label: t('nav.letters') });
  if (hasRole(actor, 'caseworker', 'manager'))
    items.push({ href: '/handling/register-citizen', label: t('nav.newCitizen') });
  if (hasRole(actor, 'manager')) items.push({ href: '/kontaktpersoner', label: t('nav.continuity') });
  if (hasRole(actor, 'manager', 'analyst')) items.push({ href: '/tal', label: t('nav.figures') });
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager', 'analyst'))
    items.push({ href: '/udsigt', label: t('nav.outlook') });
  if (hasRole(actor, 'caseworker', 'company-consultant', 'manager', 'analyst'))
    items.push({ href: '/evidens', label: t('nav.evidence') });
  if (hasRole(actor, 'manager', 'analyst')) items.push({ href: '/laboratorium', label: t('nav.lab') });
  items.push({ href: '/regler', label: t('nav.rules') });
  items.push({ href: '/fag', label: t('nav.occupations') });
  if (hasRole(actor, 'administrator')) items.push({ href: '/administration', label: t('nav.administration') });
  if (actor.kind === 'organisation') items.push({ href: '/jeres-side', label: t('nav.organisation') });
  return items;
}
