import { type FlashMessage, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

const kinds = {
  info: 'alert alert-info ff-flash',
  success: 'alert alert-success ff-flash',
  warning: 'alert alert-warning ff-flash',
  error: 'alert alert-error ff-flash',
} as const;
const names = { info: 'alertInfo', success: 'alertSuccess', warning: 'alertWarning', error: 'alertError' } as const;

/** What just happened. Stays until the next page: nobody has to be quick to read it. */
export function Flash({ kind, text }: FlashMessage) {
  const t = useText();
  return (
    <div class={kinds[kind]} role="status">
      <Icon name={kind} class="alert-icon" />
      <p class="alert-text">
        <span class="sr-only">{`${t(names[kind])}: `}</span>
        {text}
      </p>
    </div>
  );
}
