import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { companyFrameText } from './frame-text.ts';

const companySections = ['front', 'placements', 'jobs', 'training', 'figures', 'details'] as const;
export type CompanySection = (typeof companySections)[number];
const providerSections = ['front', 'offers', 'details'] as const;
export type ProviderSection = (typeof providerSections)[number];
const schoolSections = ['front', 'courses', 'participants', 'training', 'needs', 'details'] as const;
export type SchoolSection = (typeof schoolSections)[number];
const unionSections = ['front', 'training', 'details'] as const;
const regionSections = ['front', 'training', 'needs', 'details'] as const;
export type PartnerSection = (typeof regionSections)[number];

type OwnSection = CompanySection | ProviderSection | SchoolSection | PartnerSection;

const ownPaths: Readonly<Record<OwnSection, string>> = {
  front: '/jeres-side',
  placements: '/jeres-side/aftaler',
  jobs: '/jeres-side/job',
  training: '/jeres-side/partnerskaber',
  courses: '/jeres-side/kurser',
  participants: '/jeres-side/deltagere',
  needs: '/jeres-side/behov',
  figures: '/jeres-side/tal',
  offers: '/jeres-side/tilbud',
  details: '/jeres-side/oplysninger',
};

/** Classes with companies are a desk of their own for staff. */
const staffCompanySections = ['front', 'placements', 'jobs', 'figures', 'details'] as const;
export type StaffCompanySection = (typeof staffCompanySections)[number];

const staffEnds: Readonly<Record<StaffCompanySection, string>> = {
  front: '',
  placements: '/aftaler',
  jobs: '/job',
  figures: '/tal',
  details: '/oplysninger',
};

function OwnTabs({ sections, section }: { readonly sections: readonly OwnSection[]; readonly section: OwnSection }) {
  const t = companyFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.own')}
      current={ownPaths[section]}
      items={sections.map((one) => ({ href: ownPaths[one], label: t(`own.${one}`) }))}
    />
  );
}

/** The pages of a company for the company itself, as tabs. */
export const CompanyTabs = ({ section }: { readonly section: CompanySection }) => (
  <OwnTabs sections={companySections} section={section} />
);

/** The same for a provider of courses and the like. */
export const ProviderTabs = ({ section }: { readonly section: ProviderSection }) => (
  <OwnTabs sections={providerSections} section={section} />
);

/** The same for a school. */
export const SchoolTabs = ({ section }: { readonly section: SchoolSection }) => (
  <OwnTabs sections={schoolSections} section={section} />
);

interface PartnerTabsProps {
  readonly kind: 'union' | 'region';
  readonly section: PartnerSection;
}

/** The same for a union, and for the state's regional office, which also sees where classes are missing. */
export const PartnerTabs = ({ kind, section }: PartnerTabsProps) => (
  <OwnTabs sections={kind === 'region' ? regionSections : unionSections} section={section} />
);

export const staffCompanyPath = (organisationId: string, section: StaffCompanySection = 'front'): string =>
  `/virksomheder/${organisationId}${staffEnds[section]}`;

interface StaffCompanyTabsProps {
  readonly organisationId: string;
  readonly section: StaffCompanySection;
}

/** The pages of a company for staff, as tabs. */
export function StaffCompanyTabs({ organisationId, section }: StaffCompanyTabsProps) {
  const t = companyFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.staff')}
      current={staffCompanyPath(organisationId, section)}
      items={staffCompanySections.map((one) => ({
        href: staffCompanyPath(organisationId, one),
        label: t(`staff.${one}`),
      }))}
    />
  );
}
