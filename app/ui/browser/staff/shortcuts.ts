const setting = 'fodfaeste.shortcuts';

/** j and k move between rows, x selects, / goes to the search box; Enter follows the focused link by itself. */
export function shortcuts(): void {
  const help = document.querySelector<HTMLElement>('[data-shortcuts]');
  const on = help?.querySelector<HTMLInputElement>('[data-shortcuts-on]');
  if (help && on) {
    help.hidden = false;
    on.checked = localStorage.getItem(setting) !== 'off';
    on.addEventListener('change', () => localStorage.setItem(setting, on.checked ? 'on' : 'off'));
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (localStorage.getItem(setting) === 'off' || document.querySelector('dialog[open]')) return;
    if (press(event.key)) event.preventDefault();
  });
}

function press(key: string): boolean {
  switch (key) {
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'x':
      return toggle();
    case '/':
      return focusSearch();
    default:
      return false;
  }
}

function move(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('[data-rows] tbody .ff-list-link')];
  const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = here === -1 ? links[0] : links[here + step];
  next?.focus();
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function toggle(): boolean {
  const box = document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[type=checkbox]');
  box?.click();
  return box != null;
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[data-search-shortcut]');
  search?.focus();
  search?.select();
  return search !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
