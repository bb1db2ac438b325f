// The floors of the house (ARCHITECTURE.md), and which imports stay within them. Pure: the graph is an argument.

/** Which engines an engine may know. */
const engineKnows = { law: [], outlook: [], occupations: [], lab: ['law', 'outlook'] };

/**
 * @typedef {{ from: string, to: string, specifier: string }} Import a file of ours importing another, paths from the root
 * @typedef {{ from: string, package: string }} Use a file of ours using a package or a part of Node
 */

/** @param {string} file */
export function roomOf(file) {
  const [floor = '', room = '', ...inner] = file.split('/');
  if (floor === 'engines') return { kind: 'engine', name: room, inner: inner.join('/') };
  if (floor !== 'app') return { kind: 'outside', name: floor, inner: file };
  if (inner.length === 0 || ['bench', 'commands', 'demo'].includes(room))
    return { kind: 'wiring', name: room, inner: '' };
  if (room === 'kernel' || room === 'ui') return { kind: room, name: room, inner: inner.join('/') };
  if (room === 'desks' || room === 'exchange') return { kind: room, name: room, inner: inner.join('/') };
  return { kind: 'module', name: room, inner: inner.join('/') };
}

const isTesting = ({ inner }) => /(^|\/)testing\//.test(inner);
const isDoor = ({ inner }) => /^index\.tsx?$/.test(inner);

/**
 * Why an import is not allowed; undefined when it is.
 * @param {Import} one
 */
function wallAgainst({ from, to, specifier }) {
  const a = roomOf(from);
  const b = roomOf(to);
  // What only tests use may stand on what tests set up.
  if (to.startsWith('tests/')) return /testing|harness/.test(from) ? undefined : 'what ships does not know the tests';
  // What tests set up in one module or desk may stand on what tests of a module below set up.
  if (isTesting(a) && b.kind === 'module' && isTesting(b)) return undefined;
  if (b.kind === 'engine' && !(a.kind === 'engine' && a.name === b.name)) {
    if (specifier.startsWith('.')) return `an engine is imported by its package name, @fodfaeste/${b.name}`;
    if (a.kind === 'engine' && !(engineKnows[a.name] ?? []).includes(b.name))
      return `the engine ${a.name} does not know ${b.name}`;
    return undefined;
  }
  if (a.kind === b.kind && a.name === b.name) return undefined;
  if (a.kind === 'wiring')
    return b.kind === 'module' && !isDoor(b) ? `${b.name} is entered by its index.ts` : undefined;
  switch (a.kind) {
    case 'engine':
      return 'engines know nothing of the app';
    case 'kernel':
      return `the kernel knows engines only, not ${b.name}`;
    case 'ui':
      return b.kind === 'kernel' && b.inner.startsWith('text/') ? undefined : 'ui knows engines and kernel/text only';
    case 'module':
    case 'exchange':
    case 'desks':
      if (b.kind === 'kernel' || b.kind === 'ui') return undefined;
      if (b.kind === 'module') return isDoor(b) ? undefined : `${b.name} is entered by its index.ts`;
      return `${a.kind === 'module' ? 'a module' : a.name} does not know ${b.name}`;
    default:
      return undefined;
  }
}

/** @param {Use} use */
function packageAgainst(use) {
  const room = roomOf(use.from);
  if (room.kind === 'engine' && (use.package.startsWith('node:') || use.package === 'node'))
    return 'engines are pure and use nothing of Node';
  if (use.package.startsWith('node:') && room.kind === 'ui' && use.from.startsWith('app/ui/browser/'))
    return 'a browser has no Node';
  return undefined;
}

/**
 * Every import that goes through a wall, and every circle between modules or engines.
 * @param {{ imports: readonly Import[], uses?: readonly Use[] }} graph
 * @returns {string[]} one sentence for each
 */
export function brokenWalls({ imports, uses = [] }) {
  const broken = imports.flatMap((one) => {
    const reason = wallAgainst(one);
    return reason ? [`${one.from} imports ${one.to}: ${reason}`] : [];
  });
  const misused = uses.flatMap((use) => {
    const reason = packageAgainst(use);
    return reason ? [`${use.from} imports ${use.package}: ${reason}`] : [];
  });
  return [...new Set([...broken, ...misused, ...circles(imports)])].sort();
}

function circles(imports) {
  /** @type {Map<string, Map<string, string>>} */
  const knows = new Map();
  for (const { from, to } of imports) {
    const a = roomOf(from);
    const b = roomOf(to);
    if (a.kind !== b.kind || (a.kind !== 'module' && a.kind !== 'engine') || a.name === b.name) continue;
    if (!knows.has(a.name)) knows.set(a.name, new Map());
    knows.get(a.name).set(b.name, from);
  }
  const found = [];
  for (const start of knows.keys()) {
    const path = pathBack(knows, start);
    // Told once, by its first name in order.
    if (path && [...path].sort()[0] === start)
      found.push(`circle: ${[...path, start].join(' → ')} (${knows.get(start).get(path[1] ?? start)})`);
  }
  return found;
}

function pathBack(knows, start) {
  const queue = [[start]];
  const seen = new Set();
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const next of knows.get(path.at(-1))?.keys() ?? []) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return undefined;
}
