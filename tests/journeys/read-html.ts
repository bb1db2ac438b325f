/** What there is to ask of a page, read from its text alone, so that it works with and without a browser. */
export interface PageWords {
  readonly lang: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly citizen: boolean;
  /** Which of the parts that change a page are there. */
  readonly shape: string;
  /** Each piece of text between two tags, without code, what somebody types and what only programs read. */
  readonly words: readonly string[];
  readonly links: readonly string[];
}

const changingParts = [
  'ff-error-summary',
  'ff-conflict',
  'ff-empty',
  'data-announce',
  '<dialog class="ff-session" open',
];
const notForPeople = /<(script|style|code|pre|kbd|svg|textarea)\b[^>]*>.*?<\/\1>/gs;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const plain = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole).trim();

export function readHtml(html: string): PageWords {
  const body = /<body\b.*<\/body>/s.exec(html)?.[0] ?? '';
  const shown = body.replaceAll(notForPeople, '');
  const pieces = shown.split(/<[^>]*>/).map(plain);
  return {
    lang: /<html lang="(\w*)"/.exec(html)?.[1] ?? '',
    title: plain(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    headings: [...shown.matchAll(/<h1\b[^>]*>(.*?)<\/h1>/gs)].map(([, inner = '']) =>
      plain(inner.replaceAll(/<[^>]*>/g, '')),
    ),
    citizen: /<body class="[^"]*\bff-citizen\b/.test(html),
    shape: changingParts.filter((part) => html.includes(part)).join(' '),
    words: pieces.filter((piece) => piece !== ''),
    links: [...shown.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => plain(href)),
  };
}

const faults: readonly (readonly [string, RegExp])[] = [
  ['undefined', /\bundefined\b/],
  ['an object as text', /\[object /],
  ['not a number', /\bNaN\b/],
  ['a key that nobody translated', /^[a-z][\w-]*(\.[\w-]+)+$/],
  ['a gap that nobody filled', /\{\w+[}|]/],
  ['a number instead of a name', /\b(a-kasse|fund): \d/],
  ['a code instead of a word', /^(same-(team|authority)|contact-person|in-person|company-(user|consultant)|lob-45)$/],
];

/** What no reader should meet: `undefined`, keys of texts, gaps. One line for each find. */
export function faultsIn({ title, words }: Pick<PageWords, 'title' | 'words'>): string[] {
  return [title, ...words].flatMap((piece) =>
    faults.flatMap(([what, pattern]) => (pattern.test(piece) ? [`${what}: ${piece}`] : [])),
  );
}
