import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { companyFrameText } from './frame-text.ts';

export const companySections = ['front', 'placements', 'jobs', 'figures', 'details'] as const;
export type CompanySection = (typeof companySections)[number];
const providerSections = ['front', 'offers', 'details'] as const;
export type ProviderSection = (typeof providerSections)[number];

const ownPaths: Readonly<Record<CompanySection | 'offers', string>> = {
  front: '/jeres-side',
  placements: '/jeres-side/aftaler',
  jobs: '/jeres-side/job',
  figures: '/jeres-side/tal',
  offers: '/jeres-side/tilbud',
  details: '/jeres-side/oplysninger',
};

const staffEnds: Readonly<Record<CompanySection, string>> = {
  front: '',
  placements: '/aftaler',
  jobs: '/job',
  figures: '/tal',
  details: '/oplysninger',
};

/** The pages of a company for the company itself, as tabs. */
export function CompanyTabs({ section }: { readonly section: CompanySection }) {
  const t = companyFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.own')}
      current={ownPaths[section]}
      items={companySections.map((one) => ({ href: ownPaths[one], label: t(`own.${one}`) }))}
    />
  );
}

/** The same for a provider of courses and the like. */
export function ProviderTabs({ section }: { readonly section: ProviderSection }) {
  const t = companyFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.own')}
      current={ownPaths[section]}
      items={providerSections.map((one) => ({ href: ownPaths[one], label: t(`own.${one}`) }))}
    />
  );
}

export const staffCompanyPath = (organisationId: string, section: CompanySection = 'front'): string =>
  `/virksomheder/${organisationId}${staffEnds[section]}`;

interface StaffCompanyTabsProps {
  readonly organisationId: string;
  readonly section: CompanySection;
}

/** The pages of a company for staff, as tabs. */
export function StaffCompanyTabs({ organisationId, section }: StaffCompanyTabsProps) {
  const t = companyFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.staff')}
      current={staffCompanyPath(organisationId, section)}
      items={companySections.map((one) => ({
        href: staffCompanyPath(organisationId, one),
        label: t(`staff.${one}`),
      }))}
    />
  );
}
