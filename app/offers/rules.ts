import { bookOn, type Cite, danishLaw } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { LawCategory } from './offer.ts';

/** The rules of the law engine (engines/law/RULES.md) that an offer is read by. */
interface OfferRules {
  /** Whether it can be given to this citizen at all. */
  readonly access: string;
  /** What must be so first. */
  readonly guards: readonly string[];
  /** What limits it while it holds. */
  readonly limits: readonly string[];
}

const guidance = { access: 'uddannelse.oevrig.mulighed', guards: [], limits: [] } as const;

export const offerRules: Readonly<Record<LawCategory, OfferRules>> = {
  ordinaer_uddannelse: {
    access: 'uddannelse.ordinaer.mulighed',
    guards: [],
    limits: ['uddannelse.ordinaer.ikke_under_30'],
  },
  oevrig_vejledning: guidance,
  jobsoegningskursus: { ...guidance, limits: ['uddannelse.jobsoegningskursus'] },
  faerdighedskursus: { access: 'uddannelse.faerdighedskursus.ret', guards: [], limits: [] },
  virksomhedspraktik: { access: 'virksomhed.praktik.adgang', guards: [], limits: [] },
  nytteindsats: { access: 'virksomhed.nytteindsats.adgang', guards: [], limits: [] },
  loentilskud_privat: {
    access: 'virksomhed.loentilskud.adgang',
    guards: ['virksomhed.loentilskud.forudgaaende_periode', 'virksomhed.loentilskud.forudgaaende_periode_privat'],
    limits: [],
  },
  loentilskud_offentlig: {
    access: 'virksomhed.loentilskud.adgang',
    guards: ['virksomhed.loentilskud.forudgaaende_periode'],
    limits: [],
  },
  mentor: { access: 'uddannelse.mentor.mulighed', guards: [], limits: [] },
};

/** The paragraphs that carry an offer, as the law stands that day; none for paid hours, which nobody grants. */
export function citesFor(lawCategory: LawCategory | null, on: PlainDate): readonly Cite[] {
  if (lawCategory === null) return [];
  const { rule } = bookOn(danishLaw, on);
  const { access, guards } = offerRules[lawCategory];
  return [access, ...guards].flatMap((id) => {
    const cites = rule.get(id)?.cites ?? [];
    // Of an act cited in several consolidations the latest stands last.
    return cites.filter((cite, at) => !cites.slice(at + 1).some(({ source }) => source.short === cite.source.short));
  });
}
