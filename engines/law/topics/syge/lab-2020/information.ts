import {
  all,
  ask,
  concept,
  exists,
  first,
  latest,
  measure,
  not,
  onOrAfter,
  orElse,
  param,
  plusDays,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { sdpl2020, sdpl2025 } from '../../sources.ts';
import { unchanged } from '../cites.ts';
import { firstFollowUp } from './talks.ts';

const firstDay = measure('syge.foerste_fravaersdag');
const sent = latest('oplysningsskema', { from: firstDay });
const reported = first('fravaer_anmeldt', { from: firstDay });
export const certificateAsked = latest('laegeattest', { where: { trin: 'anmodet' }, from: firstDay });

/** The form about the sickness and the doctor's certificate. SDPL §§ 10 a-11 c. */
export const informationRules: readonly Rule[] = [
  {
    id: 'syge.oplysningsskema.send',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Skema om sygdommen', en: 'Form about the sickness' },
    citizen: {
      da: 'Du får et skema fra kommunen. Det handler om din sygdom og dit job.',
      en: 'The municipality sends you a form about the sickness and your work.',
    },
    lawyer: {
      da: 'Kommunen sender oplysningsskemaet ved anmeldelse af sygefravær i løbende sager, medmindre det er sendt med en tidlig opfølgning. Ved livstruende, alvorlig sygdom efter § 24 a, stk. 6, eller § 24 b, stk. 1, kræves det ikke, når sagen er tilstrækkeligt belyst (§ 10 a).',
      en: 'The municipality sends the form when absence is reported in a running case, unless it came with an early follow-up. In life-threatening illness it is not demanded when the case is well lit.',
    },
    cites: [...unchanged('§ 11, stk. 3'), sdpl2025('§ 10 a')],
    mark: 'V',
    when: all(concept('syge.sag'), exists(reported), not(exists(latest('livstruende_vurdering', {})))),
    done: exists(sent),
    due: reported,
  },
  {
    id: 'syge.oplysningsskema.svar',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Svar på skemaet', en: 'Answer the form' },
    citizen: {
      da: 'Svar på kommunens skema senest {due}. Ring til kommunen, hvis du har brug for mere tid.',
      en: 'Answer the form by {due}. Call the municipality if you need more time.',
    },
    lawyer: {
      da: 'Den sygemeldte svarer ved digital selvbetjening senest 8 dage efter afsendelsen, medmindre andet aftales med kommunen. Undtagelser fra selvbetjening: § 69 a.',
      en: 'The sick person answers by digital self-service within 8 days of sending unless otherwise agreed. Exceptions from self-service: § 69 a.',
    },
    cites: [sdpl2020('§ 11, stk. 2-3'), sdpl2025('§ 11, stk. 2-3')],
    mark: 'V',
    when: all(concept('syge.sag'), exists(sent)),
    done: exists(latest('oplysningsskema', { from: firstDay, take: 'svaret' })),
    due: orElse(
      latest('oplysningsskema', { from: firstDay, take: 'aftaltFrist' }),
      plusDays(sent, param('syge.skema_dage')),
    ),
  },
  {
    id: 'syge.laegeattest.indhent',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Lægeattest, hvis der er brug for den', en: 'Doctor’s certificate where needed' },
    citizen: {
      da: 'Kommunen beder kun din læge om en attest, hvis den er nødvendig. Du kan selv bede om, at det sker.',
      en: 'The municipality asks your doctor for a certificate only where it is needed, or where you want it.',
    },
    lawyer: {
      da: 'Kommunen anmoder om lægeattest til første opfølgning, hvis den vurderer, at det er nødvendigt for et tilstrækkeligt oplyst grundlag, og i tilknytning til opfølgningen, hvis den sygemeldte ønsker det (§ 11 c).',
      en: 'The municipality asks for a certificate for the first follow-up where it finds it necessary, and where the sick person wants it.',
    },
    cites: [...unchanged('§ 11 a, stk. 1'), sdpl2025('§ 11 c')],
    mark: 'V',
    when: all(
      concept('syge.sag'),
      concept('syge.laengere_forloeb'),
      not(exists(firstFollowUp)),
      ask('syge.laegeattest_noedvendig'),
    ),
    done: exists(certificateAsked),
  },
  {
    id: 'syge.laegeattest.medvirk',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Hjælp lægen med attesten', en: 'Help the doctor with the certificate' },
    citizen: {
      da: 'Bestil tid hos din læge, så lægen kan skrive attesten til kommunen.',
      en: 'Book a time with your doctor, who can then write the certificate.',
    },
    lawyer: {
      da: 'Den sygemeldte medvirker efter anmodning til, at egen læge kan udarbejde lægeattesten til første opfølgning. Manglende medvirken er ikke grund til bortfald efter § 21, stk. 1, nr. 1.',
      en: 'On request the sick person helps the doctor to make the certificate. Not doing so is no ground for lapse under § 21(1)(1).',
    },
    cites: unchanged('§ 11 b'),
    mark: 'V',
    when: all(concept('syge.sag'), exists(certificateAsked)),
    done: onOrAfter(
      latest('laegeattest', { where: { trin: ['konsultation', 'modtaget'] }, from: firstDay }),
      certificateAsked,
    ),
    due: latest('laegeattest', { where: { trin: 'anmodet' }, from: firstDay, take: 'frist' }),
  },
];
