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
  const pages = bodies.filter((body) => /\/Type \/Page\b/.test(body));
  const contents = pages.map((body) => streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1]));
  const text = (pattern: RegExp) => pattern.exec(whole)?.[1] ?? null;
  return {
    lang: text(/\/Lang \((.*?)\)/),
    title: decoded(/^\((.*)\)$/s.exec(objects.get(text(/\/Title (\d+) 0 R/) ?? '') ?? '')?.[1] ?? null),
    marked: /\/Marked true/.test(whole),
    showsTitle: /\/DisplayDocTitle true/.test(whole),
    universal: bodies.some((body) => /pdfuaid:part>1</.test(body + inflated(body))),
    pages: pages.length,
    tags: bodies.flatMap((body) => (/\/P \d+ 0 R/.test(body) ? (/\/S \/(\w+)/.exec(body)?.[1] ?? []) : [])),
    lines: contents.flatMap((content) => linesOf(content, fonts)),
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

function linesOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  const lines: string[] = [];
  let letters: ReadonlyMap<number, string> = new Map();
  let line = '';
  for (const [found, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<.*?)\] TJ|EMC/gs)) {
    if (font) letters = fonts.get(font) ?? letters;
    else if (shown)
      for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]*)>/gi))
        line += (hex.match(/.{4}/g) ?? []).map((code) => letters.get(Number.parseInt(code, 16)) ?? '').join('');
    else if (found === 'EMC') {
      if (line.trim() !== '') lines.push(line.trim());
      line = '';
    }
  }
  return lines;
}
