import { all, any, ask, has, not } from '../../../language/build.ts';
import type { Exception, Rule } from '../../../rules/rule.ts';
import { reopening686of2020 } from '../../sources.ts';
import { coronaRule, oest, onDagpenge, onSocialBenefit, sick } from './shared.ts';

/** East of the Great Belt, 27 May to 14 June 2020: what stayed closed. BEK 686/2020 chapter 2. */
export const eastExceptions: readonly Exception[] = [
  {
    id: 'syge.corona.oest_jobrettet_uddannelse',
    name: { da: 'jobrettet uddannelse med fremmøde var lukket', en: 'courses with attendance were closed' },
    lifts: ['uddannelse.seks_uger.ret', 'uddannelse.faerdighedskursus.ret', 'uddannelse.realkompetence.ret'],
    when: oest,
    cites: [reopening686of2020('§ 2, stk. 1, nr. 5-6, og stk. 2 og 5')],
    mark: 'V',
  },
  {
    id: 'syge.corona.oest_nytteindsats',
    name: { da: 'nytteindsats med fremmøde var lukket', en: 'community work with attendance was closed' },
    lifts: ['virksomhed.nytteindsats.adgang'],
    when: oest,
    cites: [reopening686of2020('§ 2, stk. 1, nr. 6, og stk. 4')],
    mark: 'V',
  },
  {
    id: 'syge.corona.oest_team',
    name: { da: 'møder i rehabiliteringsteamet var suspenderet', en: 'meetings of the team were suspended' },
    lifts: ['tilbud.rehabiliteringsteam_igen'],
    when: oest,
    cites: [reopening686of2020('§ 4')],
    mark: 'V',
  },
  {
    id: 'syge.corona.oest_test',
    name: {
      da: 'testen kunne ikke tages digitalt eller skriftligt',
      en: 'the test could not be digital or in writing',
    },
    lifts: ['kontakt.test.*'],
    when: all(oest, not(ask('syge.corona_test_uden_fremmoede'))),
    cites: [reopening686of2020('§ 3')],
    mark: 'V',
  },
  {
    id: 'syge.corona.oest_sygedagpenge',
    name: { da: 'indsats ved sygedagpenge var suspenderet', en: 'effort on sickness benefit was suspended' },
    lifts: ['syge.indsats.ret', 'syge.indsats.mestringskursus', 'syge.kategori_3.rehabteam'],
    when: oest,
    cites: [reopening686of2020('§ 8, stk. 1, nr. 3-4')],
    mark: 'V',
  },
];

export const eastRules: readonly Rule[] = [
  coronaRule({
    id: 'syge.corona.tilbud_oest',
    kind: 'right',
    name: { da: 'Fremmøde i tilbud er frivilligt', en: 'Attending offers is voluntary' },
    citizen: {
      da: 'Du skal kun møde frem i et tilbud, hvis du har sagt ja. Det gælder ikke praktik og løntilskud hos private.',
      en: 'You need attend an offer only if you agreed. That does not hold for placements with private employers.',
    },
    lawyer: {
      da: 'I Region Hovedstaden og Region Sjælland er ret og pligt til tilbud med fysisk fremmøde suspenderet. Praktik og løntilskud hos private kan gives med fremmøde uden samtykke; digitale tilbud kan gives; vejledning og opkvalificering med fremmøde kræver enighed og nødvendighed for et konkret job eller ordinær uddannelse. For modtagere af hjælp kræver fremmøde i øvrigt informeret og uigenkaldeligt samtykke. For førtidspensionister kan også gives offentligt løntilskud.',
      en: 'In the Capital Region and Region Zealand right and duty to offers with attendance are suspended. Placements with private employers may be given without consent; digital offers may be given; guidance and upskilling with attendance demands agreement. Otherwise attendance demands informed, irrevocable consent.',
    },
    cites: [
      reopening686of2020('§ 2, stk. 1, nr. 7, og stk. 3-5'),
      reopening686of2020('§ 5, stk. 3'),
      reopening686of2020('§ 6, stk. 1, nr. 5'),
    ],
    when: all(any(onDagpenge, onSocialBenefit), oest, not(has('samtykke_fremmoede'))),
  }),
  coronaRule({
    id: 'syge.corona.gradvist_tilbage',
    kind: 'right',
    name: { da: 'Gradvist tilbage i arbejde', en: 'Gradual return to work' },
    citizen: {
      da: 'Du kan stadig komme tilbage til dit job lidt ad gangen.',
      en: 'You can still return gradually to your work.',
    },
    lawyer: {
      da: 'Indsatsen efter § 13 c er suspenderet, men sygemeldte kan fortsat vende gradvist tilbage i arbejde.',
      en: 'The effort of § 13 c is suspended, but sick persons may still return gradually.',
    },
    cites: [reopening686of2020('§ 8, stk. 1, nr. 3')],
    when: all(sick, oest, has('sygdom', { fra: ['arbejde', 'egen_virksomhed'] })),
  }),
];
