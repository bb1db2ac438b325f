import { type Place, places } from '../../../outlook/index.ts';

/** A municipality as it is drawn. */
export interface Shape {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

/** The drawing: its size, its municipalities, and the frame around what is moved. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly inset: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

type Point = readonly [x: number, y: number];

// Bornholm lies so far east that half of the drawing would be sea.
const bornholm = '0400';
const width = 620;
const margin = 6;
// A degree of longitude is this much shorter than one of latitude in the middle of Denmark.
const narrower = Math.cos((56 * Math.PI) / 180);

let drawn: Drawing | undefined;

/** Denmark as it is drawn, worked out at first use. */
export function drawing(): Drawing {
  drawn ??= draw(places());
  return drawn;
}

function draw(all: readonly Place[]): Drawing {
  const main = boundsOf(all.filter(({ code }) => code !== bornholm));
  const scale = (width - 2 * margin) / (main.right - main.left);
  const height = Math.ceil((main.bottom - main.top) * scale + 2 * margin);
  const island = boundsOf(all.filter(({ code }) => code === bornholm));
  const inset = {
    width: Math.ceil((island.right - island.left) * scale) + 20,
    height: Math.ceil((island.bottom - island.top) * scale) + 20,
    x: 0,
    y: 20,
  };
  const corner = { ...inset, x: width - inset.width - margin };
  const shapes = all.map((place): Shape => {
    const [from, at] =
      place.code === bornholm ? [island, [corner.x + 10, corner.y + 10] as const] : [main, [margin, margin] as const];
    const to = ([lon, lat]: Point): Point => [
      Math.round((lon * narrower - from.left) * scale + at[0]),
      Math.round((-lat - from.top) * scale + at[1]),
    ];
    return { code: place.code, name: place.name, path: place.outline.map((ring) => ringPath(ring.map(to))).join('') };
  });
  return { width, height, shapes, inset: corner };
}

function boundsOf(some: readonly Place[]) {
  const points = some.flatMap(({ outline }) => outline.flat());
  const xs = points.map(([lon]) => lon * narrower);
  const ys = points.map(([, lat]) => -lat);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * A ring on whole pixels as relative steps. Points that fall on the same pixel, or on a straight line, are left out: neighbours
 * share their points, so their border stays one line.
 */
export function ringPath(ring: readonly Point[]): string {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  const [first, ...rest] = kept;
  if (first === undefined || rest.length < 3) return '';
  let [x, y] = first;
  const steps = rest.slice(0, -1).map(([toX, toY]) => {
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  return `M${first[0]} ${first[1]}l${steps.map((step, at) => (at === 0 || step.startsWith('-') ? step : ` ${step}`)).join('')}z`;
}

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]) &&
  (b[0] - a[0]) * (c[0] - b[0]) >= 0 &&
  (b[1] - a[1]) * (c[1] - b[1]) >= 0;
