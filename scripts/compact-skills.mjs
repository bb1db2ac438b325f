// Makes data/esco/skills.csv.gz and data/esco/occupation-skills.csv.gz from ESCO's own files, a tenth of their size:
//   node scripts/compact-skills.mjs RELATIONS SKILLS
// RELATIONS: ESCO's occupationSkillRelations(.csv|.csv.gz), columns occupationUri (or occupationId), relationType, skillUri (or skillId).
// SKILLS: ESCO's skills_en or skills_da, columns conceptUri (or skillId) and preferredLabel.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { root } from './deps.mjs';

const [relationsFile, skillsFile] = process.argv.slice(2);
if (!relationsFile || !skillsFile) {
  console.error('Brug / use: node scripts/compact-skills.mjs RELATIONS SKILLS');
  process.exit(2);
}

const folder = path.join(root, 'data/esco');

/** Rows of a CSV file as records; a quoted cell may hold commas, quotes and line ends. */
function rowsOf(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const rows = [[]];
  for (const [, quotedCell, cell, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quotedCell?.replaceAll('""', '"') ?? cell ?? '');
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...rest] = rows.filter((row) => row.length > 1);
  return rest.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

const lastPart = (uri = '') => uri.slice(uri.lastIndexOf('/') + 1);
const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const write = (name, lines) => writeFileSync(path.join(folder, name), gzipSync(`${lines.join('\n')}\n`, { level: 9 }));

const shipped = new Set(rowsOf(path.join(folder, 'esco_occupations_da.csv')).map((row) => lastPart(row.conceptUri)));
const asked = new Map();
const used = new Set();
for (const row of rowsOf(relationsFile)) {
  const occupation = lastPart(row.occupationUri ?? row.occupationId);
  const skill = lastPart(row.skillUri ?? row.skillId);
  if (!shipped.has(occupation)) continue;
  const own = asked.get(occupation) ?? { essential: new Set(), optional: new Set() };
  own[row.relationType === 'essential' ? 'essential' : 'optional'].add(skill);
  asked.set(occupation, own);
  used.add(skill);
}

const skills = rowsOf(skillsFile)
  .map((row) => ({ id: lastPart(row.conceptUri ?? row.skillId), label: row.preferredLabel }))
  .filter(({ id }) => used.has(id))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const numberOf = new Map(skills.map(({ id }, at) => [id, at]));
// Each number as the step from the one before it: short, and repeated often.
const steps = (own) => {
  const numbers = [...own].map((id) => numberOf.get(id)).filter((number) => number !== undefined);
  return numbers
    .sort((a, b) => a - b)
    .map((number, at, all) => number - (at === 0 ? 0 : all[at - 1]))
    .join(' ');
};
write('skills.csv.gz', ['skill,label', ...skills.map(({ id, label }) => `${id},${quoted(label)}`)]);
write('occupation-skills.csv.gz', [
  'occupation,essential,optional',
  ...[...asked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([occupation, { essential, optional }]) => `${occupation},${steps(essential)},${steps(optional)}`),
]);
console.log(`${skills.length} skills, ${asked.size} occupations`);
