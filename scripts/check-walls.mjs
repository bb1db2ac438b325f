// Fails when an import goes through a wall of the house.
import { root } from './deps.mjs';
import { readImports } from './import-graph.mjs';
import { brokenWalls } from './walls.mjs';

const graph = await readImports(root);
const broken = brokenWalls(graph);
for (const sentence of broken) console.error(sentence);
console.log(`${graph.files.length} files, ${graph.imports.length} imports, ${broken.length} through a wall`);
process.exitCode = broken.length === 0 ? 0 : 1;
