import type { Pocket } from '@fodfaeste/lab/pocket';
import { asking } from './lab/asking.ts';
import { type Control, controlsIn, movesInLink, movesOf } from './lab/controls.ts';
import type { Size } from './lab/messages.ts';
import { showBrief } from './lab/results.ts';

/** First a single run, then enough of them for a band. */
const sizes: readonly Size[] = [
  { draws: 1, chances: 0, people: 2000 },
  { draws: 5, chances: 2, people: 2000 },
];
const seed = 1;

/** Reckons here what the server would reckon: once the page is loaded, no network is needed. */
async function startSliders(root: HTMLElement): Promise<void> {
  const lang = document.documentElement.lang;
  const status = root.querySelector<HTMLElement>('[data-lab-status]');
  const say = (words: string | undefined) => {
    if (status && words !== undefined) status.textContent = words;
  };
  root.hidden = false;
  say(root.dataset['textLoading']);
  const worker = new Worker(root.dataset['worker'] ?? '');
  const answer = await fetch(root.dataset['pocket'] ?? '', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`The figures did not come: ${answer.status}.`);
  const pocket = (await answer.json()) as Pocket;
  const seconds = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 1 });
  const asks = asking(worker, pocket, seed, {
    answer(brief, ms, isLast) {
      showBrief(root, brief, lang, !isLast);
      if (isLast) say(root.dataset['textDone']?.replace('{sekunder}', seconds.format(ms / 1000)));
    },
    failed: () => say(root.dataset['textFailed']),
  });
  const thorough = root.querySelector<HTMLInputElement>('[data-lab-thorough]');
  const link = root.querySelector<HTMLAnchorElement>('[data-lab-server]');
  const plainLink = link?.href ?? '';
  let controls: readonly Control[] = [];
  const values = () => controls.map(({ name, start, value }) => ({ name, start, value: value() }));
  const reckon = () => {
    say(root.dataset['textReckoning']);
    const moved = movesInLink(values());
    if (link) link.href = moved === '' ? plainLink : `${plainLink}&flyt=${encodeURIComponent(moved)}`;
    const whole: Size = JSON.parse(root.dataset['thorough'] ?? '{}');
    asks.ask(movesOf(values()), thorough?.checked ? [whole] : sizes);
  };
  controls = controlsIn(root, pocket, lang, reckon);
  thorough?.addEventListener('change', reckon);
  root.querySelector('[data-lab-reset]')?.addEventListener('click', () => {
    for (const control of controls) control.set(control.start);
    reckon();
  });
  for (const part of root.querySelectorAll<HTMLFieldSetElement>('fieldset[disabled]')) part.disabled = false;
  reckon();
}

const root = document.querySelector<HTMLElement>('[data-lab-sliders]');
if (root)
  startSliders(root).catch(() => {
    const status = root.querySelector<HTMLElement>('[data-lab-status]');
    if (status) status.textContent = root.dataset['textFailed'] ?? '';
  });
