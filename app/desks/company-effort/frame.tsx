import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/index.ts';
import { effortPaths } from './paths.ts';
import { effortText } from './text.ts';

/** The pages of the company effort, as tabs. Only what the reader can open. */
export function EffortTabs({
  current,
  plans,
}: {
  readonly current: keyof typeof effortPaths;
  readonly plans: boolean;
}) {
  const t = effortText(usePage().lang);
  const items = [
    { href: effortPaths.front, label: t('tabs.capacity') },
    ...(plans ? [{ href: effortPaths.plan, label: t('tabs.plan') }] : []),
    { href: effortPaths.doors, label: t('tabs.doors') },
  ];
  return <Tabs label={t('tabs.label')} items={items} current={effortPaths[current]} />;
}
