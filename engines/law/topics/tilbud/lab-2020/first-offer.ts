import {
  all,
  atLeast,
  between,
  choose,
  count,
  equal,
  exists,
  greatest,
  latest,
  less,
  not,
  param,
  plusDays,
  plusWeeks,
  weekEnd,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Exception, Rule } from '../../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  reopening1576of2021,
} from '../../sources.ts';
import {
  exemptionStart,
  exemptSinceDeadline,
  fellInSuspension,
  nearWork,
  offersWithOtherGuidance,
  periodStart,
  sixMonths,
  withExemption,
} from '../shared.ts';

/** Two weeks without break. */
const leastDays = 14;

type Category = (typeof offersWithOtherGuidance)[number];

/** An offer of at least two weeks begun in the period; one that still runs lasts as long as it was agreed to. */
export function offerBegun(categories: readonly Category[], until?: Quantity): Bool {
  const select = {
    where: { kategori: categories, lasts: leastDays },
    from: periodStart,
    ...(until === undefined ? {} : { until }),
  };
  const agreedTo = latest('tilbud', { ...select, take: 'aftaltTil' });
  const tooShort = all(
    equal(count('tilbud', select), 1),
    not(exists(latest('tilbud', { ...select, take: 'to' }))),
    less(between('days', latest('tilbud', select), plusDays(agreedTo, 1)), leastDays),
  );
  return all(atLeast(count('tilbud', select), 1), not(tooShort));
}

const subsidyGiven = exists(
  latest('tilbud_afgivet', { where: { slags: 'loentilskud' }, from: periodStart, until: plusDays(sixMonths, 1) }),
);

/** The Sunday of the week in which six months are reached; with wage subsidy given in time, three weeks after the deadline. */
const due = withExemption(
  sixMonths,
  choose(
    [[subsidyGiven, greatest(weekEnd(sixMonths), plusWeeks(sixMonths, param('tilbud.loentilskud_uger')))]],
    weekEnd(sixMonths),
  ),
);

/** The duty of one first offer. `done` says which offers count, and the last part of the lawyer's text why. */
export function firstOffer(
  done: Bool,
  { da, en }: { da: string; en: string },
  cites: readonly [Cite, ...Cite[]],
): Rule {
  return {
    id: 'tilbud.foerste',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Første tilbud', en: 'First offer' },
    citizen: {
      da: 'Du skal i gang med et tilbud senest {due}. Det skal vare mindst to uger i træk. Kommunen skal give dig det.',
      en: 'You are to begin an offer by {due}. It lasts at least two weeks without break. The municipality must give it to you.',
    },
    lawyer: {
      da: `Personer omfattet af § 6, nr. 1-3, har senest efter seks måneder ret og pligt til at påbegynde ét tilbud efter kapitel 11-14 med en sammenhængende varighed på mindst to uger. Det er rettidigt, når det begynder i den kalenderuge, hvor ret og pligt indtræder. Løntilskud: nok at tilbuddet er afgivet inden fristen og begynder senest tre uger efter den. Den, der er fritaget ved fristen, skal have tilbuddet senest en måned efter, at fritagelsen ophører. Tilbud efter § 93 tæller ikke. ${da}`,
      en: `People under § 6 nos. 1-3 have a right and duty to begin one offer under chapters 11-14 of at least two weeks without break by six months. It is in time when begun in the calendar week in which the duty arises. Wage subsidy: enough that it is given by the deadline and begins within three weeks after it. Whoever is exempt at the deadline is to have the offer within a month after the exemption ends. Offers under § 93 do not count. ${en}`,
    },
    cites,
    mark: 'V',
    when: nearWork,
    done,
    due,
    answers: 'tilbud.foerste_frist',
  };
}

export const firstOffer2020 = firstOffer(
  offerBegun(offersWithOtherGuidance),
  {
    da: 'Øvrig vejledning og opkvalificering efter § 91 tæller.',
    en: 'Other guidance and upskilling under § 91 counts.',
  },
  [
    lab2019('§ 102'),
    lab2022('§ 102'),
    labOrder2019('§ 113'),
    labOrder2020('§ 113'),
    labOrder2021('§ 115'),
    labOrder2023('§ 115'),
  ],
);

/** The deadline fell while right and duty were out of force. */
export const firstOfferAfterSuspension = (done: Bool): Rule => ({
  id: 'tilbud.foerste_efter_suspension',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Første tilbud efter nedlukning', en: 'First offer after the lock-down' },
  citizen: {
    da: 'Kommunen skal give dig et tilbud så snart som muligt. Fristen faldt, mens reglerne var sat i bero.',
    en: 'The municipality must give you an offer as soon as possible. The deadline fell while the rules were suspended.',
  },
  lawyer: {
    da: 'Indtraf tidspunktet efter § 102 fra 20. december 2020 til 30. juni 2021, og har personen ikke fået et tilbud, skal kommunen snarest muligt igangsætte et. Det samme er lagt til grund for frister, der faldt under suspensionen i foråret 2020. Tilbud fra før og under suspensionen medregnes.',
    en: 'Where the time under § 102 fell from 20 December 2020 to 30 June 2021 and no offer was had, the municipality must start one as soon as possible. The same is taken to hold for deadlines during the suspension of spring 2020. Offers from before and during it count.',
  },
  cites: [reopening1576of2021('§ 14, stk. 1 og 3'), lab2019('§ 102')],
  mark: 'D',
  when: all(nearWork, fellInSuspension(sixMonths)),
  done,
  answers: 'tilbud.foerste_frist',
  over: ['tilbud.foerste'],
});

export const assessWhileExempt: Rule = {
  id: 'tilbud.vurder_under_fritagelse',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Vurder indsatsen under fritagelsen', en: 'Assess the effort while exempt' },
  citizen: {
    da: 'Kommunen skal finde ud af, hvilken hjælp du skal have, mens du er fritaget for tilbud.',
    en: 'The municipality must find out which help you need while you are exempt from offers.',
  },
  lawyer: {
    da: 'Er personen fritaget for tilbud, når fristen efter § 102 udløber, skal kommunen i perioden vurdere, om og i givet fald hvilken indsats personen skal have, indtil personen kan deltage.',
    en: 'When the person is exempt from offers as the deadline of § 102 falls, the municipality must assess meanwhile whether and which effort the person is to have.',
  },
  cites: [lab2019('§ 102, stk. 4'), lab2022('§ 102, stk. 4'), lab2024('§ 102, stk. 4')],
  mark: 'V',
  when: all(nearWork, exemptSinceDeadline(sixMonths)),
  done: exists(latest('indsats_vurderet', { where: { value: 'fritaget' }, from: exemptionStart(sixMonths) })),
};

export const exemptAtDeadline: Exception = {
  id: 'tilbud.fritaget_ved_fristen',
  name: { da: 'fritaget for tilbud, da fristen faldt', en: 'exempt from offers as the deadline fell' },
  lifts: ['tilbud.foerste', 'tilbud.foerste_efter_suspension'],
  when: all(nearWork, exemptSinceDeadline(sixMonths)),
  cites: [lab2019('§ 102, stk. 4'), lab2022('§ 102, stk. 4'), lab2024('§ 102, stk. 4')],
  mark: 'V',
};
