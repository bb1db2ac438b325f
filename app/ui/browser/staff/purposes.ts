/** Puts the chosen ready sentence into the text below it, as long as nobody has written there. The server follows the same rule. */
export function readySentences(): void {
  const part = document.querySelector<HTMLElement>('[data-purposes]');
  const text = part?.querySelector<HTMLTextAreaElement>('textarea');
  if (!part || !text) return;
  const radios = [...part.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const ready = radios.filter(({ name }) => name.startsWith('_ready-'));
  const sentence = (radio: HTMLInputElement) => radio.labels?.[0]?.textContent ?? '';
  part.addEventListener('change', () => {
    const written = text.value.trim();
    if (written !== '' && !ready.some((radio) => sentence(radio) === written)) return;
    const kind = radios.find(({ name, checked }) => name === 'purposeKind' && checked)?.value ?? '';
    const chosen = ready.find(({ name, checked }) => name === `_ready-${kind}` && checked);
    if (chosen) text.value = sentence(chosen);
  });
}
