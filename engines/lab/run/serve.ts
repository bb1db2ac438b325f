import { groupCount, offerCount, offerKinds } from '../model/groups.ts';
import type { Priority } from '../model/plan.ts';
import { periodWeeks, startOf } from '../model/result.ts';
import { hash3 } from '../random/draw.ts';
import { purpose, when } from './draws.ts';
import { addTalks } from './fade.ts';
import { inOrder, type Lines } from './lines.ts';
import { cell, column, type Scene, type Stretch, tableWeek } from './scene.ts';
import { countDoing } from './standing.ts';
import { isCapped } from './supply.ts';
import { offerPlace } from './tables.ts';

const toUnit = 1 / 0x1_0000_0000;

const col = {
  talksHeld: column('talksHeld'),
  talksLate: column('talksLate'),
  offersHeld: column('offersHeld'),
  offersLate: column('offersLate'),
  waiting: column('waitingWeeks'),
  caseworker: column('caseworkerHours'),
  consultant: column('consultantHours'),
  effort: column('effortOere'),
} as const;

const startColumn = offerKinds.map((kind) => column(startOf[kind]));

/** Late is what still waits this many weeks after it fell due. */
const lateAfter = 2;
const longestWait = 250;

/** What is left of the week's supply. Money and consultants' time are saved up for some weeks; caseworkers' time is not. */
export interface Left {
  caseworkerMinutes: number;
  consultantMinutes: number;
  offersOere: number;
  guidanceOere: number;
}

/** The order in which those who wait are served, as a number of 0 to 255: lowest first. */
export function rank(scene: Scene, priority: Priority, week: number): (slot: number) => number {
  const { began, group, talkWait, offerWait } = scene.unit;
  const spell = (slot: number) => week + 1 - (began[slot] as number);
  const { leaves } = scene.tables;
  const perGroup = leaves.length / groupCount;
  switch (priority) {
    case 'newest-first':
      return (slot) => Math.min(255, spell(slot));
    case 'longest-first':
      return (slot) => 255 - Math.min(255, spell(slot));
    case 'far-from-work-first':
      return (slot) => {
        const g = group[slot] as number;
        return Math.min(255, Math.round((leaves[g * perGroup + tableWeek(spell(slot))] as number) * 1000));
      };
    default:
      return (slot) => 255 - Math.max(talkWait[slot] as number, offerWait[slot] as number);
  }
}

/** Talks are held as far as the caseworkers' minutes go; who is left waits. */
export function serveTalks(
  scene: Scene,
  stretch: Stretch,
  week: number,
  lines: Lines,
  left: Left,
  spare: Int32Array,
): void {
  const { unit, tables, values, periods, weights } = scene;
  const { talkWait, owed, group, member } = unit;
  const period = Math.floor(week / periodWeeks);
  const minutesOf = (slot: number) => {
    const g = group[slot] as number;
    const weight = weights[(member[slot] as number) * groupCount + g] as number;
    return (tables.talkMinutes[g] as number) * (owed[slot] as number) * weight;
  };
  let wanted = 0;
  for (let at = 0; at < lines.talkCount; at += 1) wanted += minutesOf(lines.talks[at] as number);
  if (wanted > left.caseworkerMinutes)
    inOrder(lines.talks, lines.talkCount, rank(scene, stretch.settings.priority, week), spare);
  for (let at = 0; at < lines.talkCount; at += 1) {
    const slot = lines.talks[at] as number;
    const g = group[slot] as number;
    const base = cell(member[slot] as number, g, period, periods);
    const weight = weights[(member[slot] as number) * groupCount + g] as number;
    const minutes = minutesOf(slot);
    if (left.caseworkerMinutes >= minutes) {
      left.caseworkerMinutes -= minutes;
      const many = owed[slot] as number;
      talkWait[slot] = 0;
      owed[slot] = 0;
      addTalks(scene, slot, week + 1, many);
      values[base + col.talksHeld] = (values[base + col.talksHeld] as number) + many * weight;
      values[base + col.caseworker] = (values[base + col.caseworker] as number) + minutes / 60;
      continue;
    }
    const waited = talkWait[slot] as number;
    if (waited === lateAfter) values[base + col.talksLate] = (values[base + col.talksLate] as number) + weight;
    if (waited < longestWait) talkWait[slot] = waited + 1;
  }
}

/** Offers that are due first, then what people would begin of their own accord: as far as money, consultants and places go. */
export function serveOffers(
  scene: Scene,
  stretch: Stretch,
  week: number,
  lines: Lines,
  left: Left,
  spare: Int32Array,
): void {
  const { unit, values, periods, weights } = scene;
  const { offerWait, group, member } = unit;
  const period = Math.floor(week / periodWeeks);
  const { counts, countsByRow } = stretch.demand;
  const allowed = (slot: number) => countsByRow?.[unit.row[slot] as number] ?? counts;
  inOrder(lines.offers, lines.offerCount, rank(scene, stretch.settings.priority, week), spare);
  for (let at = 0; at < lines.offerCount; at += 1) {
    const slot = lines.offers[at] as number;
    const weight = weights[(member[slot] as number) * groupCount + (group[slot] as number)] as number;
    const base = cell(member[slot] as number, group[slot] as number, period, periods);
    if (begin(scene, stretch, week, lines, left, slot, allowed(slot))) {
      offerWait[slot] = 0;
      values[base + col.offersHeld] = (values[base + col.offersHeld] as number) + weight;
      continue;
    }
    const waited = offerWait[slot] as number;
    if (waited === lateAfter) values[base + col.offersLate] = (values[base + col.offersLate] as number) + weight;
    values[base + col.waiting] = (values[base + col.waiting] as number) + weight;
    if (waited < longestWait) offerWait[slot] = waited + 1;
  }
  const any = (1 << offerCount) - 1;
  for (let at = 0; at < lines.ownCount; at += 1) begin(scene, stretch, week, lines, left, lines.own[at] as number, any);
}

/** Begins an offer of one of the kinds allowed, drawn by how often each is given to the group here; the next kind where one cannot be had. */
function begin(
  scene: Scene,
  stretch: Stretch,
  week: number,
  lines: Lines,
  left: Left,
  slot: number,
  allowed: number,
): boolean {
  const { settings, startScale, priceScale } = stretch;
  const { unit, tables, values, periods, weights, seed } = scene;
  const g = unit.group[slot] as number;
  const m = unit.member[slot] as number;
  const who = unit.key[slot] as number;
  const weight = weights[m * groupCount + g] as number;
  const drawn = hash3(seed, who, when(week, purpose.kind)) * toUnit;
  let barred = 0;
  for (let attempt = 0; attempt < offerCount; attempt += 1) {
    const kind = drawKind(scene, startScale, g, m, allowed & ~barred, drawn);
    if (kind < 0) return false;
    barred |= 1 << kind;
    const weeks = length(tables.offerWeeks[kind] as number, hash3(seed, who, when(week, purpose.length)) * toUnit);
    const scaled = priceScale[kind] as number;
    // Prices are fitted to the weeks that are used: the mean of those who leave before the end is taken off at once.
    const kept = tables.offerKept[offerPlace(g, kind)] as number;
    const price = weeks * kept * (tables.offerPriceOere[kind] as number) * scaled * weight;
    const minutes = (tables.consultantMinutes[kind] as number) * weight;
    const capped = settings.guidanceCeilingOere !== null && isCapped(kind);
    if (price > left.offersOere || minutes > left.consultantMinutes || (capped && price > left.guidanceOere)) continue;
    if (tables.needsCompany[kind] === 1 && lines.occupied >= lines.places) continue;
    left.offersOere -= price;
    left.consultantMinutes -= minutes;
    if (capped) left.guidanceOere -= price;
    if (tables.needsCompany[kind] === 1) lines.occupied += weight;
    countDoing(scene, slot, -1);
    unit.state[slot] = kind + 1;
    unit.ends[slot] = week + weeks;
    countDoing(scene, slot, 1);
    const base = cell(m, g, Math.floor(week / periodWeeks), periods);
    const start = startColumn[kind] as number;
    values[base + start] = (values[base + start] as number) + weight;
    values[base + col.effort] = (values[base + col.effort] as number) + price;
    values[base + col.consultant] = (values[base + col.consultant] as number) + minutes / 60;
    return true;
  }
  return false;
}

function drawKind(
  { tables, offersHere }: Scene,
  startScale: Float64Array,
  g: number,
  m: number,
  allowed: number,
  drawn: number,
): number {
  const chance = (kind: number) =>
    (allowed & (1 << kind)) === 0
      ? 0
      : (tables.offerStarts[offerPlace(g, kind)] as number) *
        (offersHere[m * offerCount + kind] as number) *
        (startScale[kind] as number);
  let total = 0;
  for (let kind = 0; kind < offerCount; kind += 1) total += chance(kind);
  if (total <= 0) return -1;
  let sum = 0;
  for (let kind = 0; kind < offerCount; kind += 1) {
    sum += chance(kind);
    if (drawn * total < sum) return kind;
  }
  return -1;
}

/** Weeks of an offer: between half and one and a half times the mean, at least one. */
const length = (mean: number, at: number): number => Math.max(1, Math.min(250, Math.round(mean * (0.5 + at))));
