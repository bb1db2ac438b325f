import {
  all,
  any,
  concept,
  count,
  exists,
  first,
  latest,
  number,
  onOrBefore,
  param,
  plusDays,
  plusMonths,
  plusWeeks,
  today,
  unbrokenSince,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { rule } from '../talks.ts';

const doubted = latest('raadighed_draget_i_tvivl', { from: unbrokenSince('ydelse', {}, 'any-gap') });
const doubtedAbroad = latest('raadighed_draget_i_tvivl', {
  where: { opholdIUdlandet: true },
  from: unbrokenSince('ydelse', {}, 'any-gap'),
});
const anyTalk = { slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' } as const;
/** The first talk after the message: the talks that follow are counted from it. */
const talkAfter = (since: Quantity): Quantity => first('samtale', { where: anyTalk, from: since });
const groups = any(concept('gruppe.dagpenge'), concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat'));

/** § 38, for the authority that has the contact course. */
export function controlTalks(
  bearer: 'kommune' | 'akasse',
  suffix: string,
  whose: Bool,
  cites: Rule['cites'],
): readonly Rule[] {
  return [
    rule({
      id: `kontakt.kontrol.samtale${suffix}`,
      kind: 'duty',
      bearer,
      name: { da: 'Samtale efter kontrol', en: 'Talk after a control' },
      citizen: {
        da: 'Vi taler sammen senest {due}. En anden myndighed har spurgt, om du kan tage et job.',
        en: 'We talk by {due}. Another authority has asked whether you can take a job.',
      },
      lawyer: {
        da: 'Er der ved offentlige myndigheders kontrolaktion rejst tvivl om den generelle rådighed for nr. 1-3, indkaldes straks, og samtalen holdes inden for 1 uge fra meddelelsen er modtaget.',
        en: 'When a public control raises doubt about the general availability of nr. 1-3, the person is summoned at once and the talk is held within one week of the message.',
      },
      cites,
      mark: 'V',
      when: all(exists(doubted), groups, whose),
      need: number(1),
      have: count('samtale', { where: anyTalk, from: doubted }),
      due: plusWeeks(doubted, param('kontakt.kontrolaktion_uger')),
    }),
    rule({
      id: `kontakt.kontrol.hver_14_dage${suffix}`,
      kind: 'duty',
      bearer,
      name: { da: 'Samtale hver 14. dag efter ophold i udlandet', en: 'Talk every 14 days after a stay abroad' },
      citizen: {
        da: 'Vi skal tale sammen igen senest {due}. Det bliver vi ved med i tre måneder.',
        en: 'The next talk must be by {due}. The talks go on for three months.',
      },
      lawyer: {
        da: 'Skyldes tvivlen ophold i udlandet, holdes en jobsamtale hver 14. dag indtil 3 måneder efter første jobsamtale. Fra 2024 fortsætter kommunen forløbet, når den overtager fra a-kassen.',
        en: 'When the doubt is due to a stay abroad, a job talk is held every 14 days until three months after the first. From 2024 the municipality goes on when it takes over from the fund.',
      },
      cites,
      mark: 'V',
      when: all(
        exists(doubtedAbroad),
        groups,
        whose,
        exists(talkAfter(doubtedAbroad)),
        onOrBefore(
          plusDays(latest('samtale', { where: anyTalk, from: doubtedAbroad }), param('kontakt.kontrolaktion_dage')),
          plusMonths(talkAfter(doubtedAbroad), param('kontakt.kontrolaktion_maaneder')),
        ),
        onOrBefore(today, plusMonths(talkAfter(doubtedAbroad), param('kontakt.kontrolaktion_maaneder'))),
      ),
      due: plusDays(latest('samtale', { where: anyTalk, from: doubtedAbroad }), param('kontakt.kontrolaktion_dage')),
    }),
    rule({
      id: `kontakt.kontrol.tilbud${suffix}`,
      kind: 'duty',
      bearer,
      name: { da: 'Tilbud efter kontrol', en: 'Offer after a control' },
      citizen: {
        da: 'Du skal have et tilbud senest {due}.',
        en: 'You must have an offer by {due}.',
      },
      lawyer: {
        da: 'Kommunen sørger inden for 2 uger efter den første jobsamtale for, at personen får et tilbud efter kapitel 11-14. I a-kassens måneder (fra 2024) beder a-kassen kommunen om det.',
        en: 'Within two weeks of the first job talk the municipality sees to it that the person gets an offer under chapters 11-14. In the fund’s months (from 2024) the fund asks the municipality for it.',
      },
      cites,
      mark: 'V',
      when: all(exists(doubted), groups, whose, exists(talkAfter(doubted))),
      done: exists(
        latest('tilbud', {
          where: {
            kategori: [
              'virksomhedspraktik',
              'loentilskud_privat',
              'loentilskud_offentlig',
              'nytteindsats',
              'ordinaer_uddannelse',
              'oevrig_vejledning',
              'jobsoegningskursus',
              'faerdighedskursus',
              'realkompetencevurdering',
              'uddannelsesloeft',
              'regionalt_kursus',
              'uddannelsesloeft_110',
            ],
          },
          from: doubted,
        }),
      ),
      due: plusWeeks(talkAfter(doubted), param('kontakt.kontrolaktion_tilbud_uger')),
    }),
  ];
}
