import { say } from '../../../kernel/text/bilingual.ts';
import type { Hint } from '../../../kernel/text/hints/hint.ts';
import { withBetter, writingHints } from '../../../kernel/text/hints/writing-hints.ts';
import { here } from './page-language.ts';

const rest = 700;

/**
 * Advice under a textarea with `data-writing-hints` (who will read: "citizen" or "staff"), when the typing rests. The rules run here:
 * nothing is sent anywhere. A form whose hints were seen says so, and the server does not show them again.
 */
export function showWritingHints(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-writing-hints]')) hintsUnder(area);
}

function hintsUnder(area: HTMLTextAreaElement): void {
  const reader = area.dataset['writingHints'] === 'citizen' ? 'citizen' : 'staff';
  const box = document.createElement('div');
  box.className = 'ff-hints';
  box.setAttribute('aria-live', 'polite');
  area.after(box);
  // What the server found stands here as well, and can be used here.
  document.querySelector(`[data-hints-said="${area.name}"]`)?.remove();
  let shown = '';
  let timer = 0;

  const show = () => {
    const hints = writingHints(area.value, { reader });
    const said = JSON.stringify(hints.map(({ text, better }) => [text.da, better]));
    // The same advice again is not read aloud again.
    if (said === shown) return;
    shown = said;
    if (hints.length === 0) return box.replaceChildren();
    const list = document.createElement('ul');
    list.append(...hints.map((hint) => lineFor(hint, () => use(hint))));
    box.replaceChildren(list);
    if (area.form) markSeen(area.form);
  };
  // The text may have changed since the hint was made: the rule is asked again, for the place as it is now.
  const use = ({ found }: Hint) => {
    const word = found[0]?.text;
    const now = writingHints(area.value, { reader }).find((one) => one.found[0]?.text === word);
    if (now) area.value = withBetter(area.value, now);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
    show();
  };

  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, rest);
  });
  if (area.value !== '') show();
}

function lineFor(hint: Hint, use: () => void): HTMLElement {
  const line = document.createElement('li');
  line.dataset['kind'] = hint.kind;
  const text = document.createElement('p');
  text.textContent = here(hint.text);
  line.append(text);
  if (hint.better !== undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ff-hint-use';
    button.textContent = here(say(`Skriv “${hint.better}”`, `Write “${hint.better}”`));
    button.addEventListener('click', use);
    line.append(button);
  }
  return line;
}

/** The server asks once whether a text shall be sent with hints in it; here the writer has seen them already. */
function markSeen(form: HTMLFormElement): void {
  if (form.querySelector('input[name="_hints"]')) return;
  const seen = document.createElement('input');
  seen.type = 'hidden';
  seen.name = '_hints';
  seen.value = 'seen';
  form.append(seen);
}
