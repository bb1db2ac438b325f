/** "12 tegn tilbage." under each limited field, said to screen readers when the typing rests. */
export function countCharacters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-max-length]')) count(area);
}

const rest = 800;

function count(area: HTMLTextAreaElement): void {
  const hint = document.getElementById(`${area.id}-limit`);
  const max = Number(area.dataset['maxLength']);
  if (!hint || !max) return;
  const spoken = document.createElement('span');
  spoken.className = 'sr-only';
  spoken.setAttribute('aria-live', 'polite');
  hint.after(spoken);
  let timer = 0;
  const show = () => {
    const left = max - area.value.length;
    const text = (left < 0 ? area.dataset['textOver'] : area.dataset['textLeft']) ?? '';
    hint.textContent = text.replace('{count}', String(Math.abs(left)));
    hint.classList.toggle('ff-limit-over', left < 0);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      spoken.textContent = hint.textContent;
    }, rest);
  };
  area.addEventListener('input', show);
  if (area.value !== '') show();
}
