import { type Count, spreadOf, usualRange } from '../statistics/beta-binomial.ts';
import { branchOf, sizeOf } from './branches.ts';
import { fewest } from './record.ts';

/** Another company's ended places whose three months are over, and how many of them led to wages. */
export interface Peer extends Count {
  readonly organisationId: string;
  readonly branchCode: string | null;
  readonly fte: number | null;
}

/** As narrow as there are enough to compare with: same trade and size, same trade, everybody. */
export const widths = ['branch-and-size', 'branch', 'all'] as const;
export type Width = (typeof widths)[number];

export interface Comparison {
  /** Who it was compared with. */
  readonly width: Width;
  readonly companies: number;
  readonly of: number;
  readonly got: number;
  /** Between how many successes a company like the others lies nine times of ten, with as many places as this one. */
  readonly low: number;
  readonly high: number;
  readonly verdict: 'like' | 'fewer' | 'more';
}

/** Fewer companies or places are no ground to compare on. */
const fewestCompanies = 3;
const fewestPlaces = 20;

/** What is asked of a company itself: what it is, and its own count. */
export type Own = Peer;

/** Null where the company has too few ended places, or there are too few like it. */
export function compared(own: Own, peers: readonly Peer[]): Comparison | null {
  if (own.of < fewest) return null;
  const others = peers.filter(({ organisationId, of }) => organisationId !== own.organisationId && of > 0);
  for (const width of widths) {
    const alike = others.filter((peer) => isAlike(width, own, peer));
    const of = alike.reduce((sum, peer) => sum + peer.of, 0);
    if (alike.length < fewestCompanies || of < fewestPlaces) continue;
    const spread = spreadOf(alike);
    if (spread === null) continue;
    const { low, high } = usualRange(spread, own.of);
    return {
      width,
      companies: alike.length,
      of,
      got: alike.reduce((sum, peer) => sum + peer.got, 0),
      low,
      high,
      verdict: own.got < low ? 'fewer' : own.got > high ? 'more' : 'like',
    };
  }
  return null;
}

function isAlike(width: Width, own: Own, peer: Peer): boolean {
  if (width === 'all') return true;
  const branch = branchOf(own.branchCode);
  if (branch === null || branchOf(peer.branchCode) !== branch) return false;
  return width === 'branch' || (sizeOf(own.fte) !== null && sizeOf(own.fte) === sizeOf(peer.fte));
}
