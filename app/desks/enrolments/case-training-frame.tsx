import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { caseTrainingFrameText } from './frame-text.ts';

export const caseTrainingSections = ['courses', 'paths', 'whoPays'] as const;
export type CaseTrainingSection = (typeof caseTrainingSections)[number];

const ends: Readonly<Record<CaseTrainingSection, string>> = {
  courses: '',
  paths: '/veje',
  whoPays: '/hvem-betaler',
};

export const caseTrainingPath = (caseId: string, section: CaseTrainingSection = 'courses'): string =>
  `/borger/${caseId}/uddannelse${ends[section]}`;

interface CaseTrainingTabsProps {
  readonly caseId: string;
  readonly section: CaseTrainingSection;
}

/** What a person's tab "Uddannelse" holds, as pages of their own. */
export function CaseTrainingTabs({ caseId, section }: CaseTrainingTabsProps) {
  const t = caseTrainingFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.label')}
      current={caseTrainingPath(caseId, section)}
      items={caseTrainingSections.map((one) => ({ href: caseTrainingPath(caseId, one), label: t(`tabs.${one}`) }))}
    />
  );
}
