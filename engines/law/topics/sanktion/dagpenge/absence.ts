import {
  all,
  any,
  ask,
  between,
  choose,
  concept,
  equal,
  exists,
  greatest,
  latest,
  never,
  not,
  plus,
  today,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { alf2024, alf2025, raadighed2023, raadighed2026 } from '../../sources.ts';
import { breachDay, ofBreach } from '../breach.ts';
import { guardsOf } from '../guards/check.ts';
import { access, hearing, moreTime } from '../guards/hearing.ts';
import { informed } from '../guards/judgements.ts';
import { breachOn } from '../whose.ts';

const alf = (paragraph: string) => [alf2024(paragraph), alf2025(paragraph)] as const;
const order = (paragraph: string) => [raadighed2023(paragraph), raadighed2026(paragraph)] as const;
const onBenefit = concept('sanktion.dagpenge');

const daysSince = (section: '36' | '37'): Quantity => {
  const [day, ended] = [breachDay(section), ofBreach(section, 'ophoert')];
  return choose([[exists(ended), greatest(1, between('days', day, ended))]], plus(between('days', day, today), 1));
};

const calledProperly = equal(
  latest('forseelse', {
    where: {
      art: 'udeblevet_samtale',
      udfald: 'uafgjort',
      indkaldt: ['skriftligt_og_personligt', 'selvbooket'],
    },
  }),
  breachDay('37'),
);

const talk = guardsOf({
  id: 'sanktion.dagpenge_samtale',
  bearer: 'akasse',
  label: 'dagpenge',
  when: breachOn('dagpenge', '37'),
  name: {
    da: 'Afgørelse om dage uden dagpenge efter en samtale',
    en: 'Decision on days without dagpenge after a talk',
  },
  citizen: {
    da: 'Du kan kun miste dagpenge for dagen, hvis du var indkaldt på den rigtige måde. Du skal også have haft tid til at svare.',
    en: 'You can lose dagpenge only if you were properly summoned and have had time to answer.',
  },
  lawyer: {
    da: 'Udeblivelse fra samtale eller aktivitet: ingen dagpenge, før medlemmet har henvendt sig. Kræver skriftlig og personlig indkaldelse eller egen booking, pligt til at møde, høring og en oplyst sag.',
    en: 'Absence from a talk or activity: no dagpenge until the member has made contact. Needs a written and personal summons or own booking, a duty to attend, a hearing and an informed case.',
  },
  cites: [...alf('§ 63 a, stk. 1'), ...order('§ 18')],
  checks: [
    {
      key: 'indkaldelse',
      name: { da: 'Indkaldt skriftligt og personligt', en: 'Summoned in writing and personally' },
      citizen: {
        da: 'Du skal have fået et brev, der var til dig, eller selv have booket tid.',
        en: 'You must have got a letter meant for you, or have booked the time yourself.',
      },
      lawyer: {
        da: 'Medlemmet skal være indkaldt skriftligt og personligt; en selvbooket samtale sidestilles.',
        en: 'The member must have been summoned in writing and personally; a talk booked by the member counts the same.',
      },
      cites: [...order('§ 18, stk. 1')],
      may: calledProperly,
    },
    hearing(breachDay('37'), 'akasse', 'never', [...alf('§ 65 a, stk. 4')]),
    moreTime(breachDay('37'), 'akasse'),
    access(breachDay('37')),
    informed(breachDay('37'), 'akasse'),
  ],
});

const offer = guardsOf({
  id: 'sanktion.dagpenge_tilbud',
  bearer: 'akasse',
  label: 'dagpenge',
  when: breachOn('dagpenge', '36'),
  name: { da: 'Afgørelse om dage uden dagpenge i et tilbud', en: 'Decision on days without dagpenge in an offer' },
  citizen: {
    da: 'Du kan kun miste dagpenge, hvis du ikke havde en god grund. Du skal også have haft tid til at svare.',
    en: 'You can lose dagpenge only if you had no good reason and have had time to answer.',
  },
  lawyer: {
    da: 'Udeblivelse fra et tilbud, medlemmet er begyndt på: ingen dagpenge, før medlemmet igen deltager. Begrundet fravær med besked forud er ikke en udeblivelse.',
    en: 'Absence from a begun offer: no dagpenge until the member takes part again. Justified absence told beforehand is no absence.',
  },
  cites: [...alf('§ 63 a, stk. 2'), ...order('§ 19')],
  checks: [
    {
      key: 'begrundet_fravaer',
      name: { da: 'Ikke begrundet fravær', en: 'No justified absence' },
      citizen: {
        da: 'Havde du en god grund, og sagde du det først, mister du ikke dagpenge.',
        en: 'If your absence was justified and you told beforehand, you lose no dagpenge.',
      },
      lawyer: {
        da: 'Der er ikke pligt til at deltage ved begrundet fravær, når der er givet besked til tilbudsstedet forud.',
        en: 'There is no duty to attend in justified absence that was told to the place of the offer beforehand.',
      },
      cites: [...order('§ 19, stk. 2')],
      may: not(ask('sanktion.begrundet_fravaer_dagpenge', { since: breachDay('36') })),
    },
    hearing(breachDay('36'), 'akasse', 'never', [...alf('§ 65 a, stk. 4')]),
    moreTime(breachDay('36'), 'akasse'),
    access(breachDay('36')),
    informed(breachDay('36'), 'akasse'),
  ],
});

const days = (section: '36' | '37'): Rule => ({
  id: section === '37' ? 'sanktion.dagpenge_samtale.dage' : 'sanktion.dagpenge_tilbud.dage',
  kind: 'limit',
  subject: 'person',
  bearer: 'akasse',
  name: { da: 'Dage uden dagpenge', en: 'Days without dagpenge' },
  citizen:
    section === '37'
      ? {
          da: 'Det kan højst blive {value} uden dagpenge. Kontakt dem, du skulle tale med, så stopper det.',
          en: 'It can be {value} without dagpenge at most. Contact those you were to meet, and it stops.',
        }
      : {
          da: 'Det kan blive {value} uden dagpenge. Det er slut, når du er tilbage.',
          en: 'It can be {value} without dagpenge. It ends when you are back.',
        },
  lawyer:
    section === '37'
      ? {
          da: 'Fra dagen for samtalen og til medlemmet har henvendt sig; dagen for samtalen betales aldrig, heller ikke ved afbud. Her: {value}.',
          en: 'From the day of the talk until the member has made contact; the day of the talk is never paid, also when cancelled. Here: {value}.',
        }
      : {
          da: 'Fra første dag og til medlemmet igen deltager; samme dags tilbagekomst redder ikke dagen. Her: {value}.',
          en: 'From the first day until the member takes part again; coming back the same day does not save the day. Here: {value}.',
        },
  cites: [
    ...alf(section === '37' ? '§ 63 a, stk. 1' : '§ 63 a, stk. 2'),
    ...order(section === '37' ? '§ 18, stk. 3-4' : '§ 19, stk. 3'),
  ],
  mark: 'D',
  when: breachOn('dagpenge', section),
  value: daysSince(section),
  unit: 'days',
});

/** ALF § 65 a(5): the fund goes on paying until it has decided. */
const goOnPaying: Rule = {
  id: 'sanktion.dagpenge_standses',
  kind: 'guard',
  subject: 'person',
  bearer: 'akasse',
  name: { da: 'Stoppe udbetaling under høring', en: 'Stop of payment during a hearing' },
  citizen: {
    da: 'Du får dine dagpenge, mens sagen er i gang. Får du ikke ret, skal du måske betale nogle af dem tilbage.',
    en: 'You are paid while the case goes on. If you lose, you may have to pay some of it back.',
  },
  lawyer: {
    da: 'Udbetales der ydelser ved høringen, fortsætter udbetalingen med forbehold, til afgørelsen er meddelt.',
    en: 'If benefits are being paid at the hearing, payment goes on with reservation until the decision has been given.',
  },
  cites: [...alf('§ 65 a, stk. 5')],
  mark: 'V',
  when: all(
    onBenefit,
    any(
      ...([breachDay('36'), breachDay('37'), breachDay('karantaene')] as const).map((day) =>
        exists(latest('partshoering', { where: { fra: 'akasse' }, from: day })),
      ),
    ),
  ),
  done: never,
};

/** Absence of members, as act and order have it from 2024. */
export const absence2024: readonly Rule[] = [...talk, ...offer, days('37'), days('36'), goOnPaying];
