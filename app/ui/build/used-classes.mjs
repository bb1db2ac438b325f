import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const imported = /^(?:import|export)\b[^;]*?\bfrom\s+'[^']*';/gm;
const quoted = /'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g;
const word = /[a-zA-Z][\w-]*/g;

/**
 * Every word in a quoted string of every page and component. More than the classes, never fewer: so class names must be
 * written out whole (`'alert alert-info'`, not `alert-${kind}`).
 * @param {string} folder
 */
export function usedClasses(folder) {
  const used = new Set();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx') || file.includes('node_modules')) continue;
    const source = readFileSync(path.join(folder, file), 'utf8').replace(imported, '');
    for (const match of source.matchAll(quoted)) {
      for (const [name] of (match[1] ?? match[2] ?? match[3] ?? '').matchAll(word)) used.add(name);
    }
  }
  return used;
}
