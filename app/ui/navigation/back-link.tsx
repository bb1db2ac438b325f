import { useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

export interface BackLinkProps {
  readonly href: string;
  readonly label?: string | undefined;
}

export function BackLink({ href, label }: BackLinkProps) {
  const t = useText();
  return (
    <a class="back-link" href={href}>
      <Icon name="chevron-left" />
      {label ?? t('back')}
    </a>
  );
}
