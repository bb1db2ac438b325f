import { textOfBytes } from '../../kernel/files/windows-1252.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { both } from '../text.ts';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Bilingual };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark: every second byte of a text in Latin letters is nought. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const noughts = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const many = start.length / 4;
  if (many > 1 && noughts(1) > many) return 'utf-16le';
  return many > 1 && noughts(0) > many ? 'utf-16be' : null;
}

function textOf(bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  if (wide === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  if (wide === 'utf-16be') return new TextDecoder('utf-16be').decode(bytes);
  return textOfBytes(bytes);
}

// "æ" written as UTF-8 and read as Windows-1252, then saved: "Ã¦". And "æ", "ø", "å" of a DOS program (code page 850) read the same way.
const readTwice = /Ã[\u0080-\u00BF¦¸¥†˜…]|â€[œ™“”]|\uFFFD/;
const fromDos = /\p{L}[‘›†]\p{L}|(?:^|[;,\t\s])[›†]\p{L}|[\u008f\u009d]/mu;

function spoiled(text: string): Bilingual | null {
  const [found] = readTwice.exec(text) ?? fromDos.exec(text) ?? [];
  if (found === undefined) return null;
  const row = text.slice(0, text.indexOf(found)).split('\n').length;
  return both('import.fault.letters', { nummer: String(row), tekst: found.trim() });
}

/**
 * The text of a file in whatever encoding it came: UTF-8 and UTF-16 with or without a mark, Windows-1252, ISO-8859-1. A text whose Danish
 * letters were spoiled before it came here is refused: nobody could mend it here.
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = textOf(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\u0000')) return { ok: false, fault: both('import.fault.noText') };
  const fault = spoiled(text);
  return fault ? { ok: false, fault } : { ok: true, text };
}
