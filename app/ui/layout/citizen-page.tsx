import { Frame, type PageProps } from './frame.tsx';
import { type NavItem, Navigation } from './navigation.tsx';

export interface CitizenPageProps extends PageProps {
  readonly nav?: readonly NavItem[] | undefined;
  readonly current?: string | undefined;
}

/** Generous, one thing per page. */
export function CitizenPage({ nav, current, ...page }: CitizenPageProps) {
  return <Frame {...page} kind="citizen" menu={nav ? <Navigation items={nav} current={current} /> : null} />;
}
