import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { trainingFrameText } from './frame-text.ts';

export const trainingSections = ['catalogue', 'partnerships', 'needs', 'whoPays'] as const;
export type TrainingSection = (typeof trainingSections)[number];

export const trainingPaths: Readonly<Record<TrainingSection, string>> = {
  catalogue: '/uddannelse',
  partnerships: '/uddannelse/partnerskaber',
  needs: '/uddannelse/behov',
  whoPays: '/hvem-betaler',
};

/** The pages about training for staff, as tabs. */
export function TrainingTabs({ section }: { readonly section: TrainingSection }) {
  const t = trainingFrameText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.label')}
      current={trainingPaths[section]}
      items={trainingSections.map((one) => ({ href: trainingPaths[one], label: t(`tabs.${one}`) }))}
    />
  );
}
