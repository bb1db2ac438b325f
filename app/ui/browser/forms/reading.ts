import { lineTooSoon } from '../../../kernel/text/line-too-soon.ts';
import { readability } from '../../../kernel/text/readability.ts';
import { readableLines } from '../../../kernel/text/readable-lines.ts';

/** How hard a text is, said again when the typing rests. Without script the server says it. */
export function measureReading(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-reading]')) measure(note);
  for (const note of document.querySelectorAll<HTMLElement>('[data-order-of]')) watchOrder(note);
}

const rest = 500;

function measure(note: HTMLElement): void {
  const boxes = (note.dataset['reading'] ?? '')
    .split(' ')
    .flatMap((id) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${id}"]`) ?? []);
  const show = () => {
    const text = boxes.map(({ value }) => value).join('\n');
    const { lix, longest } = readability(readableLines(text));
    const isHard = lix >= Number(note.dataset['lix']) || longest.words >= Number(note.dataset['words']);
    const shown = lix.toLocaleString(document.documentElement.lang || 'da', { maximumFractionDigits: 1 });
    const sentence = (isHard ? note.dataset['hard'] : note.dataset['easy']) ?? '';
    note.textContent = sentence
      .replace('{lix}', () => shown)
      .replace('{ord}', () => String(longest.words))
      .replace('{tekst}', () => longest.text);
    note.classList.toggle('ff-reading-hard', isHard);
    note.classList.toggle('ff-reading-easy', !isHard);
  };
  whenTypingRests(boxes, show);
}

/** Whether what should come first does, said again in the same way. */
function watchOrder(note: HTMLElement): void {
  const { orderOf = '', order = '', last = '', orderOk = '', orderWrong = '' } = note.dataset;
  const box = document.querySelector<HTMLTextAreaElement>(`[name="${orderOf}"]`);
  if (!box) return;
  whenTypingRests([box], () => {
    const line = lineTooSoon(box.value, order.split(' '), new RegExp(last, 'i'));
    note.textContent = line === null ? orderOk : orderWrong.replace('{linje}', String(line));
    note.classList.toggle('ff-reading-hard', line !== null);
    note.classList.toggle('ff-reading-easy', line === null);
  });
}

function whenTypingRests(boxes: readonly HTMLElement[], show: () => void): void {
  let timer = 0;
  for (const box of boxes)
    box.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, rest);
    });
}
