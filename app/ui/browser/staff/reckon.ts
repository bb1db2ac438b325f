const rest = 350;

/**
 * A form with a button "reckon" (`name=_do value=reckon`) is reckoned while somebody types: it is sent to the address of that button, and the
 * parts of the page marked `data-reckoned` are taken from the answer. Without script the button does the same with a whole page.
 */
export function reckonWhileTyping(): void {
  const button = document.querySelector<HTMLButtonElement>('button[name=_do][value=reckon]');
  const form = button?.form;
  if (!button || !form) return;
  button.hidden = true;
  let timer = 0;
  let asking: AbortController | null = null;

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(button.formAction, {
        method: 'POST',
        body: sent(form),
        headers: { accept: 'text/html', 'x-part': 'reckoned' },
        signal: asking.signal,
      });
      if (answer.ok) swap(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      else button.hidden = false;
    } catch (error) {
      // Interrupted by the next letter; or no network, and then the button is there.
      if (!(error instanceof DOMException && error.name === 'AbortError')) button.hidden = false;
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, rest);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
}

function sent(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields;
}

/** Puts the answer in, and the focus back where it was. */
function swap(page: Document): void {
  const focused = document.activeElement?.id ?? '';
  for (const part of document.querySelectorAll<HTMLElement>('[data-reckoned]')) {
    const fresh = page.getElementById(part.id);
    if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
  }
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  const status = document.querySelector<HTMLElement>('[data-reckon-status]');
  const words = document.querySelector<HTMLElement>('[data-reckon-words]')?.textContent ?? '';
  if (status && status.textContent !== words) status.textContent = words;
}
