import { type Flow, leavingFlows, offerFlows } from '@fodfaeste/lab';

/** People a year on each flow. */
export type FlowSizes = Readonly<Record<Flow, number>>;

/** A ribbon between two columns, and where its far end is. */
export interface Ribbon {
  readonly flow: Flow;
  readonly path: string;
  /** Middle and height of the end that is told of. */
  readonly y: number;
  readonly height: number;
}

export interface FlowDrawing {
  readonly height: number;
  readonly benefit: { readonly y: number; readonly height: number };
  readonly ribbons: readonly Ribbon[];
}

/** Where the columns stand, in units of the drawing. */
export const flowColumns = { left: 150, benefit: 300, benefitEnd: 316, right: 470 } as const;
const room = 260;
const gap = 14;
const line = 22;
const top = 30;
const thinnest = 1.5;

/**
 * Lays the flows of a year out from left to right: who comes, who is on the benefit, and above where they go when they leave, below which
 * offers they begin. Widths are people; a flow of nobody is left out.
 */
export function flowDrawing(flows: FlowSizes): FlowDrawing {
  const out = [...leavingFlows, ...offerFlows].filter((flow) => flows[flow] > 0);
  const sum = out.reduce((all, flow) => all + flows[flow], 0);
  const scale = room / Math.max(1, sum, flows.new);
  const thick = (flow: Flow) => Math.max(thinnest, flows[flow] * scale);
  const benefit = {
    y: top,
    height: Math.max(
      thick('new'),
      out.reduce((all, flow) => all + thick(flow), 0),
    ),
  };
  let from = benefit.y;
  let to = top;
  const ribbons = out.map((flow, at): Ribbon => {
    const height = thick(flow);
    const isFirstOffer = (offerFlows as readonly Flow[]).includes(flow) && at > 0 && !isOffer(out[at - 1]);
    if (isFirstOffer) to += 2 * gap;
    const place = to + Math.max(height, line) / 2;
    const ribbon = {
      flow,
      path: band(flowColumns.benefitEnd, from, flowColumns.right, place - height / 2, height),
      y: place,
      height,
    };
    from += height;
    to += Math.max(height, line) + gap / 2;
    return ribbon;
  });
  const came = thick('new');
  const first = { flow: 'new' as const, y: top + came / 2, height: came };
  return {
    height: Math.max(to, benefit.y + benefit.height) + 10,
    benefit,
    ribbons: [{ ...first, path: band(flowColumns.left, top, flowColumns.benefit, top, came) }, ...ribbons],
  };
}

const isOffer = (flow: Flow | undefined): boolean => (offerFlows as readonly (Flow | undefined)[]).includes(flow);

/** A band of one height that swings from one place to another. */
function band(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const middle = (x0 + x1) / 2;
  const n = (value: number) => Math.round(value * 10) / 10;
  return [
    `M${x0} ${n(y0)}C${middle} ${n(y0)} ${middle} ${n(y1)} ${x1} ${n(y1)}`,
    `V${n(y1 + height)}C${middle} ${n(y1 + height)} ${middle} ${n(y0 + height)} ${x0} ${n(y0 + height)}Z`,
  ].join('');
}
