import type { Child } from 'hono/jsx';
import { useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

/** A link that leaves Fodfæste, marked so. It opens where it stands: a new window is the reader's own choice. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children?: Child }) {
  const t = useText();
  return (
    <a class="ff-external" href={href} rel="external">
      {children}
      <Icon name="open-in-new" />
      <span class="sr-only"> {t('leavesSite')}</span>
    </a>
  );
}
