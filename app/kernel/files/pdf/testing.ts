import { inflateSync } from 'node:zlib';

/** What a reader of PDF files finds in one of ours. Reads what pdfkit writes, not every PDF. */
export interface ReadPdf {
  readonly lang: string | null;
  readonly title: string | null;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly universal: boolean;
  readonly pages: number;
  /** The tags of its structure, in the order in which they were made. */
  readonly tags: readonly string[];
  /** The text of every page, a line for each tagged part, as a screen reader gets it. */
  readonly lines: readonly string[];
  /** Each tag that holds text, with it, in the order of the structure: what a screen reader says, from first to last. */
  readonly reading: readonly (readonly [tag: string, text: string])[];
  /** The fonts that are not embedded. */
  readonly fontsOutside: readonly string[];
}

export function readPdf(bytes: Buffer): ReadPdf {
  const whole = bytes.toString('latin1');
  const objects = new Map(
    [...whole.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id = '', body = '']) => [id, body]),
  );
  const bodies = [...objects.values()];
  const streamOf = (id: string | undefined) => inflated(objects.get(id ?? '') ?? '');
  const fonts = new Map(
    [...whole.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
      return [name, lettersIn(streamOf(toUnicode))];
    }),
  );
  const pages = [...objects].filter(([, body]) => /\/Type \/Page\b/.test(body));
  const contents = pages.map(([id, body]) => ({ id, content: streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1]) }));
  const marked = new Map(contents.map(({ id, content }) => [id, markedTexts(content, fonts)]));
  const root = [...objects].find(([, body]) => /\/Type \/StructTreeRoot\b/.test(body))?.[0] ?? '';
  const text = (pattern: RegExp) => pattern.exec(whole)?.[1] ?? null;
  return {
    lang: text(/\/Lang \((.*?)\)/),
    title: decoded(/^\((.*)\)$/s.exec(objects.get(text(/\/Title (\d+) 0 R/) ?? '') ?? '')?.[1] ?? null),
    marked: /\/Marked true/.test(whole),
    showsTitle: /\/DisplayDocTitle true/.test(whole),
    universal: bodies.some((body) => /pdfuaid:part>1</.test(body + inflated(body))),
    pages: pages.length,
    tags: bodies.flatMap((body) => (/\/P \d+ 0 R/.test(body) ? (/\/S \/(\w+)/.exec(body)?.[1] ?? []) : [])),
    lines: contents.flatMap(({ content }) => linesOf(content, fonts)),
    reading: readingUnder(root, objects, marked),
    fontsOutside: bodies.flatMap((body) =>
      /\/Type \/FontDescriptor/.test(body) && !/\/FontFile/.test(body)
        ? [/\/FontName \/(\S+)/.exec(body)?.[1] ?? '']
        : [],
    ),
  };
}

function inflated(body: string): string {
  const stream = /stream\n(.*)\nendstream/s.exec(body)?.[1];
  if (stream === undefined) return '';
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}

/** UTF-16 with a mark in front where a letter is not ASCII. */
const decoded = (text: string | null) =>
  text?.startsWith('\xfe\xff') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text;

/** The letters of a font by their number, from its ToUnicode table. */
function lettersIn(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = '0', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[(.*?)\]/gis))
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], at) => {
      letters.set(Number.parseInt(first, 16) + at, utf16(hex.replaceAll(' ', '')));
    });
  return letters;
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

type Marked = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What stands under a part of the structure: its children's text, and its own. */
function readingUnder(id: string, objects: ReadonlyMap<string, string>, marked: Marked): [string, string][] {
  const body = objects.get(id) ?? '';
  const tag = /\/S \/(\w+)/.exec(body)?.[1] ?? '';
  const page = /\/Pg (\d+) 0 R/.exec(body)?.[1] ?? '';
  const children = /\/K \[(.*?)\](?!.*\/K \[)/s.exec(body)?.[1] ?? '';
  const found: [string, string][] = [];
  let own = '';
  for (const [whole, otherPage, mark, child, number] of children.matchAll(
    /<<[^>]*?\/Pg (\d+) 0 R[^>]*?\/MCID (\d+)[^>]*?>>|(\d+) 0 R|(\d+)/gs,
  ))
    if (child) found.push(...readingUnder(child, objects, marked));
    else if (whole) own += marked.get(otherPage ?? page)?.get(mark ?? number ?? '') ?? '';
  const text = own.replace(/\s+/g, ' ').trim();
  return text === '' ? found : [[tag, text], ...found];
}

/** The text of each marked piece of a page, by its number. Lines are parted by a space, as they are read. */
function markedTexts(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): Map<string, string> {
  const texts = new Map<string, string>();
  let letters: ReadonlyMap<number, string> = new Map();
  let mark: string | null = null;
  for (const [found, number, font, shown] of content.matchAll(
    /\/MCID (\d+)|\/(F\d+) [\d.]+ Tf|\[(<.*?)\] TJ|\bET\b|\bEMC\b/gs,
  )) {
    const said = font || mark === null ? '' : found === 'ET' ? ' ' : shown ? lettersOf(shown, letters) : '';
    if (number) mark = number;
    else if (font) letters = fonts.get(font) ?? letters;
    else if (found === 'EMC') mark = null;
    else if (mark !== null) texts.set(mark, (texts.get(mark) ?? '') + said);
  }
  return texts;
}

const lettersOf = (shown: string, letters: ReadonlyMap<number, string>): string =>
  [...shown.matchAll(/<([0-9a-f]*)>/gi)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((code) => letters.get(Number.parseInt(code, 16)) ?? '')
    .join('');

function linesOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  const lines: string[] = [];
  let letters: ReadonlyMap<number, string> = new Map();
  let line = '';
  for (const [found, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<.*?)\] TJ|EMC/gs)) {
    if (font) letters = fonts.get(font) ?? letters;
    else if (shown) line += lettersOf(shown, letters);
    else if (found === 'EMC') {
      if (line.trim() !== '') lines.push(line.trim());
      line = '';
    }
  }
  return lines;
}
