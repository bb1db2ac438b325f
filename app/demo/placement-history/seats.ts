import type { PlainDate } from '@fodfaeste/law/dates';
import { type RatioSteps, ratioCeiling, ratioMonths, ratioSteps } from '../../capacity/index.ts';
import type { DemoSite } from '../house/company-life.ts';
import type { Stream } from '../random/stream.ts';
import type { Workplace } from './workplaces.ts';

/** Whoever got help to find people is asked again, and says yes more often: assumed, so that the page on doors has something to show. */
const afterHelp = 3;

function weightOn({ weight, orderedOn }: Workplace, day: PlainDate): number {
  const [first] = orderedOn;
  return first !== undefined && day > first ? weight * afterHelp : weight;
}

interface Taken {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Which places are taken when: no site gets more people at a time than the law lets it have, as it is staffed now. */
export class Seats {
  readonly #steps: RatioSteps;
  readonly #taken = new Map<string, Taken[]>();
  readonly #ceilings = new Map<string, number>();
  readonly #today: PlainDate;

  constructor(today: PlainDate) {
    this.#today = today;
    this.#steps = ratioSteps(today);
  }

  /** A workplace by how often it is chosen, and a site there that has room; null where nobody has. */
  choose(
    workplaces: readonly Workplace[],
    days: Taken,
    draw: Stream,
  ): { readonly workplace: Workplace; readonly site: DemoSite } | null {
    const open = workplaces.flatMap((workplace) => {
      const sites = this.#takes(workplace, days) ? workplace.sites.filter((site) => this.#hasRoom(site, days)) : [];
      return sites.length > 0 ? [[{ workplace, sites }, weightOn(workplace, days.from)] as const] : [];
    });
    if (open.length === 0) return null;
    const { workplace, sites } = draw.weighted(open);
    return { workplace, site: draw.pick(sites) };
  }

  take(site: DemoSite, days: Taken): void {
    const taken = this.#taken.get(site.id);
    if (taken) taken.push(days);
    else this.#taken.set(site.id, [days]);
  }

  #takes({ weight, shown }: Workplace, { until }: Taken): boolean {
    return weight > 0 && !(shown && until >= this.#today);
  }

  #hasRoom(site: DemoSite, { from, until }: Taken): boolean {
    const beside = (this.#taken.get(site.id) ?? []).filter((one) => one.from <= until && one.until >= from).length;
    return beside < this.#ceilingOf(site);
  }

  /** One place is always allowed, whatever a site has told. */
  #ceilingOf(site: DemoSite): number {
    const known = this.#ceilings.get(site.id);
    if (known !== undefined) return known;
    const months = site.months.slice(-ratioMonths).map(({ adults }) => adults);
    const ceiling = ratioCeiling(months, this.#steps) ?? 1;
    this.#ceilings.set(site.id, ceiling);
    return ceiling;
  }
}
