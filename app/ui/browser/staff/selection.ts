/** A box that selects all rows, and the count of those selected. */
export function selection(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-rows]')) setUp(table);
}

function setUp(table: HTMLTableElement): void {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
  const label = table.querySelector<HTMLElement>('[data-select-all]');
  const status = table.parentElement?.querySelector<HTMLElement>('[data-selected-count]');
  if (boxes.length === 0 || !label) return;
  const all = document.createElement('input');
  all.type = 'checkbox';
  all.setAttribute('aria-label', label.dataset['selectAll'] ?? '');
  const holder = document.createElement('label');
  holder.append(all);
  label.replaceWith(holder);

  const show = () => {
    const chosen = boxes.filter(({ checked }) => checked).length;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
    for (const box of boxes) box.closest('tr')?.classList.toggle('ff-selected', box.checked);
    if (!status) return;
    const text =
      chosen === 0 ? status.dataset['textNone'] : status.dataset['textCount']?.replace('{count}', String(chosen));
    status.textContent = text ?? '';
    status.parentElement?.toggleAttribute('data-some', chosen > 0);
  };
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    show();
  });
  table.addEventListener('change', show);
  // Going back restores boxes after the scripts have run.
  window.addEventListener('pageshow', show);
  show();
}
