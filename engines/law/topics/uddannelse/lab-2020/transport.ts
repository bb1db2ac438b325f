import {
  all,
  any,
  ask,
  choose,
  count,
  exists,
  has,
  latest,
  more,
  not,
  onOrBefore,
  param,
  plusDays,
  plusMonths,
  required,
  today,
  value,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { guidanceOffers, offersOfChapters11to14 } from '../../categories.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023, seksUger2019 } from '../../sources.ts';
import { groups } from '../shared/groups.ts';
import { inOffer } from '../shared/offers.ts';
import { personRule } from '../shared/person-rule.ts';

/** More than 24 kilometres from home and back; not known until somebody has said how far. */
const farAway: Bool = any(
  more(value('daglig_transport'), param('befordring.fri_km')),
  all(not(has('daglig_transport')), required('daglig_transport')),
);

/** Groups 1-5 and 12 pay their own way to a private wage subsidy job. */
const ownWay: Bool = all(inOffer('loentilskud_privat'), groups(1, 2, 3, 4, 5, 12));

const entitled: Bool = any(
  all(inOffer('jobrettet_uddannelse'), groups(1, 9)),
  all(inOffer(...offersOfChapters11to14), groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), not(ownWay)),
);

const travelled = ['jobrettet_uddannelse', ...offersOfChapters11to14] as const;
const began: Quantity = latest('tilbud', { where: { kategori: travelled } });
const end = (nth: number): Quantity => latest('tilbud', { where: { kategori: travelled }, take: 'to', nth });
/** The end of the latest offer that is over; a new one may already run. */
const ended: Quantity = choose([1, 2].map((nth) => [onOrBefore(end(nth), today), end(nth)] as const));

const requested: Quantity = latest('anmodning', { where: { om: 'befordringsgodtgoerelse' }, from: began });

/** Transport and expenses during offers: LAB §§ 172-176. */
export const transportRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.befordring.ret',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Befordringsgodtgørelse', en: 'Transport allowance' },
    citizen: {
      da: 'Du har ret til godtgørelse for transport over 24 kilometer om dagen. Næste skridt: Søg hos din a-kasse, hvis du får dagpenge. Ellers søg hos kommunen.',
      en: 'You have a right to an allowance for travel beyond 24 kilometres a day. Next step: apply to your fund if you receive dagpenge, otherwise to the municipality.',
    },
    lawyer: {
      da: 'Deltagere i jobrettet uddannelse (§ 6, nr. 1 og 9) og i tilbud efter kapitel 11-14 (nr. 1-10) har ret til befordringsgodtgørelse, når transporten mellem bopæl og sted og retur er over 24 kilometer om dagen, og kun for kilometer ud over de 24. § 6, nr. 1-5 og 12, kan ikke få den i privat løntilskud. A-kassen afgør og udbetaler til dagpengemodtagere. Satsen følger Skatterådets sats over 120 kilometer.',
      en: 'Participants in job-directed education (§ 6, nos. 1 and 9) and in offers under chapters 11-14 (nos. 1-10) have a right to an allowance when travel from home and back is over 24 kilometres a day, for the kilometres beyond only. § 6, nos. 1-5 and 12, cannot have it in private wage subsidy. The fund decides and pays for dagpenge. The rate follows the tax council’s beyond 120 kilometres.',
    },
    cites: [
      lab2019('§ 175, stk. 1-3 og 5'),
      lab2024('§ 175, stk. 1-3 og 5'),
      labOrder2019('§§ 126-128'),
      labOrder2023('§§ 129-131'),
      seksUger2019('§ 11'),
    ],
    when: all(entitled, farAway),
  }),
  personRule({
    id: 'uddannelse.befordring.sats',
    kind: 'amount',
    bearer: 'kommune',
    mark: 'S',
    name: { da: 'Sats for befordring', en: 'Rate of transport' },
    citizen: {
      da: 'Du får {value} for hver kilometer ud over de første 24 om dagen.',
      en: 'You get {value} for each kilometre beyond the first 24 a day.',
    },
    lawyer: {
      da: 'Godtgørelsen er {value} pr. kilometer ud over 24 om dagen. Den følger Skatterådets sats over 120 kilometer; kun år, hvor satsen er set, vises.',
      en: 'The allowance is {value} a kilometre beyond 24 a day. It follows the tax council’s rate beyond 120 kilometres; only years in which that was seen are told.',
    },
    cites: [lab2019('§ 175, stk. 2'), lab2024('§ 175, stk. 2')],
    when: all(exists(param('befordring.pr_km')), entitled, farAway),
    value: param('befordring.pr_km'),
    unit: 'oere',
  }),
  personRule({
    id: 'uddannelse.befordring.vurderes',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Befordring efter en vurdering', en: 'Transport after an assessment' },
    citizen: {
      da: 'Har du over 24 kilometer om dagen, kan du måske få penge til turen. Kommunen ser på din sag.',
      en: 'The municipality may give you an allowance for travel beyond 24 kilometres a day. It assesses that.',
    },
    lawyer: {
      da: 'Personer i § 6, nr. 12 og 13, i tilbud efter kapitel 11-13 kan efter en konkret vurdering få befordringsgodtgørelse; nr. 12 ikke i privat løntilskud.',
      en: 'People in § 6, nos. 12-13, in offers under chapters 11-13 may have the allowance after a concrete assessment; no. 12 not in private wage subsidy.',
    },
    cites: [lab2019('§ 175, stk. 1, 3. pkt.')],
    when: all(
      groups(12, 13),
      inOffer('virksomhedspraktik', 'loentilskud_privat', 'loentilskud_offentlig', 'nytteindsats'),
      not(ownWay),
      farAway,
    ),
  }),
  personRule({
    id: 'uddannelse.befordring.frist',
    kind: 'limit',
    bearer: 'borger',
    name: { da: 'Frist for at søge befordring', en: 'Deadline of the transport claim' },
    citizen: {
      da: 'Søg om penge til turen senest {due}. Det er fire måneder efter dit tilbud.',
      en: 'Apply for transport by {due}, four months after the offer ended.',
    },
    lawyer: {
      da: 'Ansøgning om befordringsgodtgørelse kan indgives løbende og skal indgives senest fire måneder efter tilbuddets ophør. Udbetaling sker bagud.',
      en: 'The allowance may be claimed as one goes, at the latest four months after the offer ended. It is paid in arrears.',
    },
    cites: [labOrder2019('§ 126, stk. 2'), labOrder2023('§ 129, stk. 2')],
    when: all(
      onOrBefore(ended, today),
      onOrBefore(today, plusMonths(plusDays(ended, -1), 4)),
      more(
        count('daglig_transport', {
          where: { value: { min: 24.1 } },
          by: 'overlap',
          from: plusDays(ended, -1),
          until: ended,
        }),
        0,
      ),
    ),
    due: plusMonths(plusDays(ended, -1), 4),
  }),
  personRule({
    id: 'uddannelse.befordring.faktisk_udgift',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Hele udgiften til transport', en: 'The whole cost of transport' },
    citizen: {
      da: 'Du har ret til at få dækket din udgift til transport. Udgiften skyldes, at du har svært ved at komme rundt.',
      en: 'You have a right to have the cost of transport covered, since it follows from your reduced ability to get about.',
    },
    lawyer: {
      da: 'Er udgiften til befordring en følge af nedsat fysisk eller psykisk funktionsevne, dækkes den faktiske udgift for deltagere i jobrettet uddannelse (nr. 1 og 9) og tilbud efter kapitel 11-14 (nr. 1-10). For nr. 12 og 13 efter en konkret vurdering.',
      en: 'Where the cost follows from reduced physical or mental function, the actual cost is covered for participants in job-directed education (nos. 1 and 9) and offers under chapters 11-14 (nos. 1-10); for nos. 12-13 after an assessment.',
    },
    cites: [lab2019('§ 175, stk. 4'), lab2024('§ 175, stk. 4')],
    when: all(
      any(
        all(inOffer('jobrettet_uddannelse'), groups(1, 9)),
        all(inOffer(...offersOfChapters11to14), groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
      ),
      exists(requested),
      ask('uddannelse.transport_foelger_af_funktionsnedsaettelse', { since: requested }),
    ),
  }),
  personRule({
    id: 'uddannelse.merudgift.mulighed',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Godtgørelse af merudgifter', en: 'Expense allowance' },
    citizen: {
      da: 'Du kan måske få op til {value} om måneden til det, tilbuddet koster dig. Næste skridt: Spørg din kommune om dens regler.',
      en: 'The municipality may give you up to {value} a month for expenses of the offer. Next step: ask what its guidelines say.',
    },
    lawyer: {
      da: 'Personer i § 6, nr. 2-5, 7, 8, 12 og 13, i tilbud efter kapitel 11, 13 og 14 kan efter kommunens vurdering få op til {value} om måneden til anslåede udgifter, dog ikke til kilometer ud over de første 24. Kommunen fastsætter retningslinjer og oplyser om dem. En bekendtgørelse kan hæve beløbet til 1.500 kr.; en sådan regel er ikke fundet.',
      en: 'People in § 6, nos. 2-5, 7, 8, 12 and 13, in offers under chapters 11, 13 and 14 may after the municipality’s assessment have up to {value} a month for estimated expenses, not for kilometres beyond the first 24. It sets guidelines and tells of them. An order may lift the amount to DKK 1,500; none was found.',
    },
    cites: [lab2019('§ 176'), lab2019('§ 177, stk. 2'), lab2024('§ 176')],
    when: all(groups(2, 3, 4, 5, 7, 8, 12, 13), inOffer('virksomhedspraktik', 'nytteindsats', ...guidanceOffers)),
    value: param('merudgift.maks'),
    unit: 'oere',
  }),
  personRule({
    id: 'uddannelse.hjaelpemiddel.mulighed',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Hjælpemidler i tilbud', en: 'Aids during offers' },
    citizen: {
      da: 'Du kan måske få betalt bøger eller redskaber, så du kan være med i tilbuddet. Kommunen ser på din sag.',
      en: 'The municipality may pay aids, books or tools so that you can take part in the offer.',
    },
    lawyer: {
      da: 'Til deltagere i tilbud efter kapitel 11-14 kan der gives tilskud til arbejdsredskaber, undervisningsmateriale og mindre arbejdspladsindretninger, når hjælpemidlet er afgørende eller kompenserer for begrænsninger i arbejdsevnen, ligger ud over, hvad arbejdsgiver eller uddannelsessted forudsættes at afholde, ikke er sædvanligt dér, og anden lovgivning ikke er nok. Uafhængigt af indtægt og formue.',
      en: 'Participants in offers under chapters 11-14 may have aids (tools, teaching material, small adaptations) when decisive or compensating, beyond what employer or school is to bear, not usual there, and other law is not enough. Regardless of income and wealth.',
    },
    cites: [lab2019('§§ 172 og 174'), lab2024('§§ 172 og 174')],
    when: inOffer(...offersOfChapters11to14),
  }),
];

/** Nos. 12-13 as the consolidation of 2022 has it. */
export const assessedTransport2022: Rule = personRule({
  id: 'uddannelse.befordring.vurderes',
  kind: 'status',
  bearer: 'kommune',
  mark: 'D',
  name: { da: 'Befordring efter en vurdering', en: 'Transport after an assessment' },
  citizen: {
    da: 'Har du over 24 kilometer om dagen, kan du måske få penge til turen. Kommunen ser på din sag.',
    en: 'The municipality may give you an allowance for travel beyond 24 kilometres a day. It assesses that.',
  },
  lawyer: {
    da: 'Personer i § 6, nr. 12, i tilbud efter kapitel 11, 12 og 14 (ikke privat løntilskud) og nr. 13 i tilbud efter kapitel 11 og 14 kan efter en konkret vurdering få befordringsgodtgørelse. Ordlyden står i LBK 701/2022; dagen for ændringen er ikke læst.',
    en: 'People in § 6, no. 12, in offers under chapters 11, 12 and 14 (not private wage subsidy) and no. 13 in offers under chapters 11 and 14 may have the allowance after a concrete assessment. The words stand in LBK 701/2022; the day of change was not read.',
  },
  cites: [lab2022('§ 175, stk. 1, 3. pkt.'), lab2024('§ 175, stk. 1, 3. pkt.')],
  when: all(
    any(
      all(groups(12), inOffer('virksomhedspraktik', 'loentilskud_offentlig', ...guidanceOffers)),
      all(groups(13), inOffer('virksomhedspraktik', ...guidanceOffers)),
    ),
    farAway,
  ),
});
