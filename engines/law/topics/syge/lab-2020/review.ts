import {
  all,
  choose,
  concept,
  exists,
  first,
  has,
  is,
  latest,
  measure,
  minus,
  missing,
  monthEnd,
  not,
  param,
  plus,
  plusDays,
  plusWeeks,
  roundDown,
  times,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { sdpl2020, sdpl2023, sdpl2025 } from '../../sources.ts';
import { unchanged } from '../cites.ts';

const firstDay = measure('syge.foerste_fravaersdag');
type Window = 'ni_maaneder' | 'tolv_maaneder';

const counted = (vindue: Window) => latest('sygedagpengeuger', { where: { vindue }, from: firstDay });
/** End of the month in which the weeks are passed; from the latest count on, projected day by day while not passed. */
const passed = (vindue: Window, weeks: Quantity, limit: number): Quantity =>
  choose(
    [
      [
        exists(first('sygedagpengeuger', { where: { vindue, uger: { min: limit + 0.01 } }, from: firstDay })),
        monthEnd(first('sygedagpengeuger', { where: { vindue, uger: { min: limit + 0.01 } }, from: firstDay })),
      ],
      [
        exists(counted(vindue)),
        monthEnd(
          plusDays(
            counted(vindue),
            plus(
              roundDown(
                times(minus(weeks, latest('sygedagpengeuger', { where: { vindue }, from: firstDay, take: 'uger' })), 7),
              ),
              1,
            ),
          ),
        ),
      ],
    ],
    missing('sygedagpengeuger'),
  );
const countedAsPensioner = exists(counted('tolv_maaneder'));
const reviewed = latest('sygedagpenge_afgoerelse', {
  where: { om: ['forlaengelse', 'ikke_forlaenget'] },
  from: firstDay,
});

/** Review, extension, the course after. SDPL §§ 24-29. */
export const reviewRules: readonly Rule[] = [
  {
    id: 'syge.revurdering',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Revurdering af sygedagpenge', en: 'Review of sickness benefit' },
    citizen: {
      da: 'Kommunen ser på din sag igen senest {due}. Den vurderer, om du kan få sygedagpenge i længere tid.',
      en: 'The municipality looks at your case again by {due}, to see whether the benefit can be extended.',
    },
    lawyer: {
      da: 'Udbetalingen ophører efter udløbet af den kalendermåned, hvor der er udbetalt sygedagpenge eller løn under sygdom i mere end 22 uger i de 9 forudgående kalendermåneder; forinden har kommunen foretaget en revurdering. De første 30 kalenderdage (selvstændige hos kommunen: 2 uger), barsel m.v. og søgnehelligdage medregnes ikke. Dagen er fremskrevet fra den seneste optælling, så længe de 22 uger ikke er passeret (udledt; søgnehelligdage rykker den senere).',
      en: 'Payment ends with the calendar month in which more than 22 weeks in the 9 preceding calendar months have been paid; before that the municipality reviews the case. The first 30 calendar days, leave and weekday holidays do not count. The day is projected from the latest count (derived).',
    },
    cites: [sdpl2020('§ 24, stk. 1 og 3-4'), sdpl2023('§ 24, stk. 3'), sdpl2025('§ 24')],
    mark: 'V',
    when: all(concept('syge.sag'), not(countedAsPensioner), not(has('sygedagpengeforlaengelse'))),
    done: exists(reviewed),
    due: passed('ni_maaneder', param('syge.revurdering_uger'), 22),
  },
  {
    id: 'syge.ophoer.pensionist',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sygedagpenge til pensionister', en: 'Sickness benefit for pensioners' },
    citizen: {
      da: 'Du får sygedagpenge til og med {value}. Du kan få dem i mere tid, hvis du snart kan gå på job igen.',
      en: 'Sickness benefit stops after {value}. It can be extended if you can soon work again.',
    },
    lawyer: {
      da: 'For den, der får førtids- eller seniorpension, opfylder de helbredsmæssige krav til førtidspension, har nået folkepensionsalderen eller (fra LBK 1179/2023) er overgået til tidlig pension, ophører udbetalingen efter udløbet af den kalendermåned, hvor der er udbetalt mere end 26 uger i de 12 forudgående kalendermåneder. Kommunen kan forlænge, når den sygemeldte efter en lægelig vurdering kan arbejde inden højst 26 uger (§ 29).',
      en: 'For those on førtidspension or seniorpension, or who meet its health conditions, or of pension age (and, from LBK 1179/2023, on tidlig pension), payment ends with the month in which more than 26 weeks in 12 calendar months are paid. The municipality may extend where work is possible within 26 weeks by medical judgement.',
    },
    cites: [sdpl2020('§ 25, stk. 1'), sdpl2023('§ 25, stk. 1'), sdpl2025('§ 29')],
    mark: 'V',
    when: all(concept('syge.sag'), countedAsPensioner),
    value: passed('tolv_maaneder', param('syge.pensionist_uger'), 26),
    unit: 'day',
  },
  {
    id: 'syge.forlaengelse',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sygedagpenge i længere tid', en: 'Sickness benefit for longer' },
    citizen: {
      da: 'Du får dine penge i længere tid, for du er stadig syg.',
      en: 'Your sickness benefit is extended.',
    },
    lawyer: {
      da: 'Kommunen forlænger, når 1) det er overvejende sandsynligt, at revalidering, herunder praktik, kan føre til ordinært arbejde, 2) arbejdsevnen skal afklares (op til 69 uger), 3) behandling ventes at give arbejde inden 134 uger fra revurderingen efter en lægelig vurdering (ventetid på offentligt sygehus ses der bort fra), 4) sagen skal i rehabiliteringsteamet, 5) en læge vurderer sygdommen livstruende og alvorlig, 6) der er rejst arbejdsskadesag, eller 7) der er søgt førtidspension eller sagen er helt åbenbar.',
      en: 'The municipality extends on seven grounds: 1) rehabilitation probably leads to ordinary work, 2) clarification (up to 69 weeks), 3) treatment, with work within 134 weeks of the review, 4) case before the team, 5) life-threatening illness, 6) work-injury case, 7) pension case.',
    },
    cites: unchanged('§ 27, stk. 1-2'),
    mark: 'V',
    when: all(concept('syge.sag'), has('sygedagpengeforlaengelse')),
  },
  {
    id: 'syge.forlaengelse.laengst',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Forlængelsens længste dag', en: 'Longest day of the extension' },
    citizen: {
      da: 'Forlængelsen kan højst vare til og med {value}.',
      en: 'The extension can last to and with {value} at most.',
    },
    lawyer: {
      da: 'Ved afklaring forlænges i op til 69 uger. Ved behandling skal arbejde kunne genoptages inden for 134 uger regnet fra revurderingstidspunktet; ventetid på et offentligt sygehus ses der bort fra. Regnet fra forlængelsens første dag.',
      en: 'For clarification up to 69 weeks. For treatment, work within 134 weeks of the review; waiting at a public hospital is left out. Counted from the first day of the extension.',
    },
    cites: unchanged('§ 27, stk. 1, nr. 2-3, og stk. 2'),
    mark: 'V',
    when: all(concept('syge.sag'), is('sygedagpengeforlaengelse', 'afklaring', 'behandling')),
    value: choose(
      [
        [
          is('sygedagpengeforlaengelse', 'afklaring'),
          plusDays(plusWeeks(latest('sygedagpengeforlaengelse', {}), param('syge.afklaring_uger')), -1),
        ],
      ],
      plusDays(plusWeeks(latest('sygedagpengeforlaengelse', {}), param('syge.behandling_uger')), -1),
    ),
    unit: 'day',
  },
  {
    id: 'syge.jobafklaring.ret',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ret til et jobafklaringsforløb', en: 'Right to a job clarification course' },
    citizen: {
      da: 'Er du stadig for syg til at arbejde, har du ret til et jobafklaringsforløb med en anden ydelse.',
      en: 'If you are still too sick to work, you have a right to a job clarification course on another benefit.',
    },
    lawyer: {
      da: 'Den, der ved revurderingen ikke er omfattet af § 27, eller som ikke kan forlænges yderligere, har ved fortsat uarbejdsdygtighed ret til et jobafklaringsforløb med ressourceforløbsydelse.',
      en: 'Whoever is not covered by § 27 at the review, or cannot be extended further, and is still incapable of work has a right to a job clarification course.',
    },
    cites: [...unchanged('§ 24, stk. 2'), sdpl2025('§ 27, stk. 3')],
    mark: 'V',
    when: all(
      has('sygdom'),
      exists(latest('sygedagpenge_afgoerelse', { where: { om: 'ikke_forlaenget' }, from: firstDay })),
      not(is('forloeb.forloeb', 'jobafklaringsforloeb')),
    ),
  },
  {
    id: 'syge.livstruende.valg',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Vælg sygedagpenge ved livstruende sygdom', en: 'Choose sickness benefit in life-threatening illness' },
    citizen: {
      da: 'Du kan vælge sygedagpenge i stedet for ydelsen i jobafklaring. Beder du om det senest {due}, gælder det fra lægens vurdering.',
      en: 'You can choose sickness benefit instead. If you ask by {due}, it counts from the doctor’s finding.',
    },
    lawyer: {
      da: 'Vurderer en læge, at sygdommen er livstruende og alvorlig, kan personen vælge sygedagpenge i stedet for jobafklaringsforløb (§ 24 a, stk. 6) eller overgå dertil (§ 24 b), når beskæftigelseskravet er opfyldt. Anmodes der senest 8 uger efter vurderingen, regnes retten fra vurderingen, ellers fra anmodningen.',
      en: 'Where a doctor finds the illness life-threatening and serious, the person may choose sickness benefit instead of (or out of) the course. Asked for within 8 weeks it counts from the finding, else from the request.',
    },
    cites: [...unchanged('§ 24 b'), sdpl2025('§ 24 a, stk. 6')],
    mark: 'V',
    when: all(is('forloeb.forloeb', 'jobafklaringsforloeb'), exists(latest('livstruende_vurdering', {}))),
    due: plusWeeks(latest('livstruende_vurdering', {}), param('syge.livstruende_anmodning_uger')),
  },
];
