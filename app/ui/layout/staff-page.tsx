import { Frame, type PageProps } from './frame.tsx';
import { HeaderSearch, type HeaderSearchProps } from './header-search.tsx';
import { type NavItem, Navigation } from './navigation.tsx';

export interface StaffPageProps extends PageProps {
  readonly nav?: readonly NavItem[] | undefined;
  readonly current?: string | undefined;
  readonly search?: HeaderSearchProps | undefined;
}

/** Dense, with the keyboard, the menu and search always at hand. */
export function StaffPage({ nav, current, search, ...page }: StaffPageProps) {
  const menu = (
    <>
      {nav ? <Navigation items={nav} current={current} /> : null}
      {search ? <HeaderSearch {...search} /> : null}
    </>
  );
  return <Frame {...page} kind="staff" menu={menu} scripts={['staff.js']} />;
}
