import { after, all, any, concept, exists, has, is, latest, measure, not, today } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { sdpl2020 } from '../../sources.ts';
import { unchanged } from '../cites.ts';
import { dayAfter, firstFollowUp, followUps, one } from './talks.ts';

const firstDay = measure('syge.foerste_fravaersdag');
const formAnswered = exists(latest('oplysningsskema', { from: firstDay, take: 'svaret' }));
const inCategoryOne = all(concept('syge.sag'), is('sygedagpengekategori', 'kategori_1'));

/** Categories and what holds in category 1. SDPL §§ 12-13 a. */
export const visitationRules: readonly Rule[] = [
  {
    id: 'syge.visitation',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kategori i sygedagpenge', en: 'Sickness benefit category' },
    citizen: {
      da: 'Kommunen ser på, hvornår du ventes rask. Det har betydning for, hvor tit den taler med dig.',
      en: 'The municipality assesses when recovery is expected. That decides how it follows up.',
    },
    lawyer: {
      da: 'Kommunen visiterer til kategori 1 (fuld raskmelding ventes inden 8 uger fra første fraværsdag), når oplysningsskemaet er modtaget, ellers til kategori 2 (senere) eller kategori 3 (senere, andre udfordringer og behov for tværfaglig indsats) ved den første opfølgningssamtale.',
      en: 'The municipality places the case in category 1 (recovery within 8 weeks) when the form is received, else in category 2 (later) or 3 (later, other challenges) at the first follow-up talk.',
    },
    cites: [sdpl2020('§ 12, stk. 1-2')],
    mark: 'V',
    when: all(concept('syge.sag'), any(formAnswered, exists(firstFollowUp))),
    done: has('sygedagpengekategori'),
  },
  {
    id: 'syge.revisitation',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ny vurdering ved hver opfølgning', en: 'New category at each follow-up' },
    citizen: null,
    lawyer: {
      da: 'Kommunen revisiterer ved hver opfølgning.',
      en: 'The municipality assesses the category anew at each follow-up.',
    },
    cites: [sdpl2020('§ 12, stk. 3')],
    mark: 'V',
    when: all(concept('syge.sag'), exists(firstFollowUp), has('sygedagpengekategori')),
  },
  {
    id: 'syge.kategori_1.frit',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kommunen bestemmer selv opfølgningen', en: 'The municipality decides the follow-up' },
    citizen: {
      da: 'Du ventes snart rask. Derfor bestemmer kommunen, om og hvordan den følger op.',
      en: 'You are expected to be well soon. So the municipality decides whether and how to follow up.',
    },
    lawyer: {
      da: 'I kategori 1 fastlægger kommunen, hvornår og hvordan opfølgningen finder sted, og hvad indholdet er.',
      en: 'In category 1 the municipality decides when, how and with what content to follow up.',
    },
    cites: unchanged('§ 13 a, stk. 2'),
    mark: 'V',
    when: inCategoryOne,
  },
  {
    id: 'syge.kategori_1.over_8_uger',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Opfølgning, når sygdommen varer ved', en: 'Follow-up when the sickness goes on' },
    citizen: {
      da: 'Du har været syg i mere end otte uger. Derfor skal kommunen holde en samtale med dig.',
      en: 'You have been sick for more than eight weeks. So the municipality must hold a talk with you.',
    },
    lawyer: {
      da: 'Varer sygefraværet i en sag i kategori 1 længere end 8 uger, iværksætter kommunen opfølgning med samtale og revisitation til kategori 2 (eller, indtil udgangen af 2024, 3). Loven nævner ingen dag; fristen er sat til den første dag efter uge 8 (udledt).',
      en: 'If absence in category 1 lasts longer than 8 weeks, the municipality starts follow-up with a talk and moves the case. The act names no day; the first day after week 8 is derived.',
    },
    cites: unchanged('§ 13 a, stk. 1'),
    mark: 'V',
    when: all(inCategoryOne, after(today, measure('syge.uge_8'))),
    need: one,
    have: followUps,
    due: dayAfter(measure('syge.uge_8')),
  },
  {
    id: 'syge.kategori_1.tilbud_frivillige',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Tilbud er frivillige', en: 'Offers are voluntary' },
    citizen: {
      da: 'Du bestemmer selv, om du vil sige ja til et tilbud fra kommunen.',
      en: 'You decide whether to take an offer from the municipality.',
    },
    lawyer: {
      da: 'I kategori 1 er det frivilligt for den sygemeldte at deltage i tilbud efter LAB kapitel 11 og 14.',
      en: 'In category 1 offers under LAB chapters 11 and 14 are voluntary.',
    },
    cites: unchanged('§ 13 a, stk. 3'),
    mark: 'V',
    when: all(inCategoryOne, not(all(has('sygdom', { fra: 'ledighed' }), has('akasse')))),
  },
  {
    id: 'syge.kategori_1.ledig_medlem',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Samtaler og tilbud som ledig', en: 'Talks and offers as unemployed' },
    citizen: {
      da: 'Du fortsætter med samtaler og tilbud som ledig. Der skal tages hensyn til, at du er syg.',
      en: 'You go on with talks and offers as unemployed. Your sickness must be taken into account.',
    },
    lawyer: {
      da: 'En ledig sygemeldt i kategori 1, som er medlem af en a-kasse, deltager fortsat i kontaktforløb og tilbud efter LAB kapitel 7, 11, 12, 14 og 26 som en dagpengemodtager. Der tages hensyn til helbredet.',
      en: 'An unemployed fund member in category 1 still takes part in the contact course and offers as a recipient of dagpenge, with regard to health.',
    },
    cites: unchanged('§ 13 a, stk. 4'),
    mark: 'V',
    when: all(inCategoryOne, has('sygdom', { fra: 'ledighed' }), has('akasse')),
  },
];
