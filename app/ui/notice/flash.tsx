import { type FlashMessage, useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';
import { tones } from './tones.tsx';

/** What just happened. Stays until the next page: nobody has to be quick to read it. */
export function Flash({ kind, text }: FlashMessage) {
  const t = useText();
  return (
    <div class={tones[kind].box} role="status" data-announce>
      <Icon name={kind} class="alert-icon" />
      <p class="alert-text">
        <span class="sr-only">{`${t(tones[kind].name)}: `}</span>
        {text}
      </p>
    </div>
  );
}
