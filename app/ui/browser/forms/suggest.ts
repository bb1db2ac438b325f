/** What the server suggests. `name` stands where the label is another name for something. */
interface Suggestion {
  readonly uri: string;
  readonly label: string;
  readonly name?: string;
  readonly group: string;
}

const rest = 120;
const blurRest = 150;

/**
 * A list of suggestions under every input with `data-suggest` (an address that answers `?q=`), as the ARIA pattern for a combobox with a
 * list: arrow keys, Enter, Escape, mouse. Choosing fills in the text and nothing more; the form is sent as without script.
 */
export function suggest(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) combobox(input);
}

function combobox(input: HTMLInputElement): void {
  const list = listFor(input);
  const status = statusFor(input);
  let options: readonly HTMLElement[] = [];
  let active = -1;
  let timer = 0;
  let asking: AbortController | null = null;

  const activate = (at: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    activate(-1);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const choose = (option: HTMLElement) => {
    input.value = option.dataset['label'] ?? input.value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    close();
    status.textContent = '';
  };
  const show = (found: readonly Suggestion[]) => {
    activate(-1);
    options = found.map((one, at) => optionFor(one, `${list.id}-${at}`));
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = countText(input, options.length);
  };
  const ask = async () => {
    const typed = input.value.trim();
    asking?.abort();
    if (typed === '') return close();
    asking = new AbortController();
    const address = new URL(input.dataset['suggest'] ?? '', location.href);
    address.searchParams.set('q', typed);
    try {
      const answer = await fetch(address, { signal: asking.signal, headers: { accept: 'application/json' } });
      if (answer.ok) show((await answer.json()) as readonly Suggestion[]);
      else close();
    } catch {
      // Interrupted by the next letter, or no network: the form works without the list.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, rest);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) return void ask();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = options.length + 1;
      // One place more than options: past the last one the reader is back in what they typed.
      return activate(((active + 1 + step + places) % places) - 1);
    }
    const option = options[active];
    if (event.key === 'Enter' && !list.hidden && option) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' || event.key === 'Tab') close();
  });
  // The list takes no focus: a press on it must not take it from the input either.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option) choose(option);
  });
  input.addEventListener('blur', () => window.setTimeout(close, blurRest));
}

function listFor(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'ff-suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset['suggestLabel'] ?? '');
  const holder = document.createElement('div');
  holder.className = 'ff-suggest';
  const focused = document.activeElement === input;
  input.replaceWith(holder);
  holder.append(input, list);
  if (focused) input.focus();
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  return list;
}

function statusFor(input: HTMLInputElement): HTMLElement {
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  input.parentElement?.append(status);
  return status;
}

function countText({ dataset }: HTMLInputElement, count: number): string {
  if (count === 0) return dataset['textNone'] ?? '';
  if (count === 1) return dataset['textOne'] ?? '';
  return (dataset['textMany'] ?? '').replace('{count}', String(count));
}

function optionFor({ label, name, group }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.className = 'ff-suggestion';
  option.lang = 'da';
  option.dataset['label'] = label;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const text = document.createElement('span');
  text.textContent = label;
  const more = document.createElement('span');
  more.className = 'ff-suggestion-more';
  more.textContent = name ?? group;
  option.append(text, more);
  return option;
}
