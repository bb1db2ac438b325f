import {
  all,
  any,
  atLeast,
  count,
  exists,
  first,
  greatest,
  has,
  is,
  latest,
  not,
  param,
  plusMonths,
  plusWeeks,
  weekEnd,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Exception, Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../../sources.ts';
import { exemptionStart, exemptSinceDeadline, offersForYoung, periodStart, withExemption, young } from '../shared.ts';

const counting = { where: { kategori: offersForYoung }, from: periodStart, by: 'overlap' } as const;
const running = has('tilbud', { kategori: offersForYoung });
const firstDeadline = plusMonths(periodStart, param('tilbud.unge_foerste_maaneder'));
/** First day without an offer, after the latest ones. */
const offersEnded = greatest(
  latest('tilbud', { ...counting, take: 'to' }),
  latest('tilbud', { ...counting, take: 'to', nth: 2 }),
);

const gap2020 = plusWeeks(offersEnded, param('tilbud.unge_mellem_uger'));
const gap2022 = plusMonths(offersEnded, param('tilbud.unge_mellem_maaneder'));

const cites = [labOrder2019('§ 113'), labOrder2020('§ 113'), labOrder2021('§ 115'), labOrder2023('§ 115')] as const;

const youngFirst = (who: Bool, until: { da: string; en: string }): Rule => ({
  id: 'tilbud.unge_foerste',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Første tilbud til unge', en: 'First offer to the young' },
  citizen: {
    da: 'Du skal i gang med et tilbud så snart som muligt og senest {due}. Kommunen skal give dig det.',
    en: 'You are to begin an offer as soon as possible and by {due}. The municipality must give it to you.',
  },
  lawyer: {
    da: `Uddannelses- og aktivitetsparate under 30 år uden erhvervskompetencegivende uddannelse har hurtigst muligt og senest efter en måned ret og pligt til at påbegynde tilbud efter kapitel 11-14 og fortsætte kontinuerligt, ${until.da}. Læse-, skrive-, regne- og ordblindekursus efter § 93 kan træde i stedet. Der er intet krav om to uger, og øvrig vejledning efter § 91 tæller. Rettidigt i den kalenderuge, hvor pligten indtræder.`,
    en: `Education-ready and activity-ready people under 30 without qualifying education have a right and duty to begin offers under chapters 11-14 as soon as possible and by one month, and to go on continuously, ${until.en}. A literacy, numeracy or dyslexia course under § 93 may stand in. There is no demand of two weeks, and other guidance under § 91 counts. In time in the calendar week in which the duty arises.`,
  },
  cites: [lab2019('§ 105, stk. 1'), lab2022('§ 105, stk. 1'), lab2024('§ 105, stk. 1'), ...cites],
  mark: 'V',
  when: who,
  done: atLeast(count('tilbud', counting), 1),
  due: withExemption(firstDeadline, weekEnd(firstDeadline)),
});

const next = (
  who: Bool,
  deadline: Quantity,
  told: { da: string; en: string },
  rule: Pick<Rule, 'cites' | 'mark'>,
): Rule => ({
  id: 'tilbud.unge_naeste',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Næste tilbud til unge', en: 'Next offer to the young' },
  citizen: {
    da: `Der må højst gå ${told.da} mellem dine tilbud.`,
    en: `At most ${told.en} may pass between your offers.`,
  },
  lawyer: {
    da: `Der må højst være ${told.da} mellem tilbud til uddannelses- og aktivitetsparate under 30 år uden erhvervskompetencegivende uddannelse. Er personen fritaget ved fristen, gives tilbuddet senest en måned efter, at fritagelsen ophører.`,
    en: `At most ${told.en} may lie between offers to education-ready and activity-ready people under 30 without qualifying education. Whoever is exempt at the deadline is given the offer within a month after the exemption ends.`,
  },
  ...rule,
  when: all(who, exists(first('tilbud', counting))),
  done: running,
  due: withExemption(deadline, weekEnd(deadline)),
});

/** Until 2021: four weeks. */
export const youngNext2020 = next(
  all(young, not(is('igangvaerende_uddannelse', 'ordinaer'))),
  gap2020,
  { da: 'fire uger', en: 'four weeks' },
  { cites: [lab2019('§ 105, stk. 2 og 4'), ...cites], mark: 'V' },
);

/** From 2022: four months, and not for those in STU. */
export const youngNext2022 = next(
  all(young, not(is('igangvaerende_uddannelse', 'ordinaer', 'stu'))),
  gap2022,
  { da: 'fire måneder', en: 'four months' },
  { cites: [lab2022('§ 104'), lab2022('§ 105, stk. 2 og 4'), lab2024('§ 105, stk. 2 og 4'), ...cites], mark: 'D' },
);

/** A deadline fell while the person was exempt, and still is. */
const exemptFrom = (gap: Quantity): Bool =>
  all(young, any(exemptSinceDeadline(firstDeadline), exemptSinceDeadline(gap)));

const exempt = (gap: Quantity): Exception => ({
  id: 'tilbud.unge_fritaget_ved_fristen',
  name: { da: 'fritaget for tilbud, da fristen faldt', en: 'exempt from offers as the deadline fell' },
  lifts: ['tilbud.unge_foerste', 'tilbud.unge_naeste'],
  when: exemptFrom(gap),
  cites: [lab2019('§ 105, stk. 4'), lab2022('§ 105, stk. 4'), lab2024('§ 105, stk. 4')],
  mark: 'V',
});

const assess = (gap: Quantity): Rule => ({
  id: 'tilbud.unge_vurder_under_fritagelse',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Vurder indsatsen under fritagelsen', en: 'Assess the effort while exempt' },
  citizen: {
    da: 'Kommunen skal finde ud af, hvilken hjælp du skal have, mens du er fritaget for tilbud.',
    en: 'The municipality must find out which help you need while you are exempt from offers.',
  },
  lawyer: {
    da: 'Er personen fritaget for tilbud, når fristen efter § 105 udløber, skal kommunen i perioden vurdere, om og i givet fald hvilken indsats personen skal have, indtil personen kan deltage.',
    en: 'When the person is exempt from offers as a deadline of § 105 falls, the municipality must assess meanwhile whether and which effort the person is to have.',
  },
  cites: [lab2019('§ 105, stk. 4'), lab2022('§ 105, stk. 4'), lab2024('§ 105, stk. 4')],
  mark: 'V',
  when: exemptFrom(gap),
  done: exists(
    latest('indsats_vurderet', {
      where: { value: 'fritaget' },
      from: greatest(exemptionStart(firstDeadline), exemptionStart(gap)),
    }),
  ),
});

export const youngExempt2020 = exempt(gap2020);
export const youngExempt2022 = exempt(gap2022);
export const youngAssess2020 = assess(gap2020);
export const youngAssess2022 = assess(gap2022);

/** LAB § 105, stk. 5: the municipality may deviate. */
export const repatriation: Exception = {
  id: 'tilbud.forberedelse_til_repatriering',
  name: { da: 'tilbud efter repatrieringsloven', en: 'offer under the repatriation act' },
  lifts: ['tilbud.unge_foerste', 'tilbud.unge_naeste'],
  when: has('tilbud', { kategori: 'repatriering' }),
  cites: [lab2019('§ 105, stk. 5'), lab2022('§ 105, stk. 5'), lab2024('§ 105, stk. 5')],
  mark: 'V',
};

export const youngFirst2020 = youngFirst(all(young, not(is('igangvaerende_uddannelse', 'ordinaer'))), {
  da: 'indtil de påbegynder ordinær uddannelse',
  en: 'until they begin ordinary education',
});
export const youngFirst2022 = youngFirst(all(young, not(is('igangvaerende_uddannelse', 'ordinaer', 'stu'))), {
  da: 'indtil de påbegynder ordinær uddannelse; STU er undtaget',
  en: 'until they begin ordinary education; those in STU are out',
});
export const youngFirst2024 = youngFirst(all(young, not(is('igangvaerende_uddannelse', 'ordinaer', 'stu'))), {
  da: 'indtil de påbegynder ordinær uddannelse eller bliver selvforsørgende, herunder ved beskæftigelse; STU er undtaget',
  en: 'until they begin ordinary education or support themselves, also by work; those in STU are out',
});
