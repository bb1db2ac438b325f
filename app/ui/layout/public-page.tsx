import { Frame, type PageProps } from './frame.tsx';

/** Pages that need no login: login, errors, the accessibility statement, logged out. */
export function PublicPage(page: PageProps) {
  return <Frame {...page} kind="public" />;
}
