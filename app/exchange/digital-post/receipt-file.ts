import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReceiptStore } from './simulator.ts';

/** More than a demo waits for. */
const mostKept = 5_000;

/** The simulator's receipts in a file beside the demo's database. */
export function receiptFile(file: string): ReceiptStore {
  return {
    load() {
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, 'utf8').split('\n').filter(isWhole).slice(-mostKept);
      writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
      return lines;
    },
    add(line) {
      mkdirSync(path.dirname(file), { recursive: true });
      appendFileSync(file, `${line}\n`);
    },
  };
}

/** A line that a crash cut short is left out: its letter stays "sent". */
function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
