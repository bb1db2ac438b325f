import type { Child } from 'hono/jsx';
import { usePage } from '../../../ui/context.ts';
import { paths } from '../frame/paths.ts';
import { staffText } from './text.ts';

export const teamsPath = `${paths.staff}/team`;

/** The heading of the list of staff and of the list of teams, each leading to the other. */
export function StaffHead({ current, action }: { readonly current: 'staff' | 'teams'; readonly action: Child }) {
  const t = staffText(usePage().lang);
  const other =
    current === 'staff' ? { href: teamsPath, label: t('tab.teams') } : { href: paths.staff, label: t('tab.staff') };
  return (
    <div class="ff-page-head">
      <h1>{current === 'staff' ? t('title') : t('tab.teams')}</h1>
      <div class="ff-actions">
        <a href={other.href}>{other.label}</a>
        {action}
      </div>
    </div>
  );
}
