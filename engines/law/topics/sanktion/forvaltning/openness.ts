import { any, concept, count, exists, is, latest, plusWorkingDays } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { digitalPost2021, fvl2014, offl2020, rsl2025 } from '../../sources.ts';

const asked = (own: boolean) => latest('aktindsigt', { where: { egenSag: own, trin: 'anmodet' } });
const base = { subject: 'person', bearer: 'kommune', mark: 'V' } as const;
const published = latest('sagsfrist');
const publishedDeadline = latest('sagsfrist', { take: 'frist' });

function access(own: boolean): Rule {
  const from = asked(own);
  return {
    ...base,
    id: own ? 'sanktion.forvaltning.aktindsigt_egen_sag' : 'sanktion.forvaltning.aktindsigt_andre',
    kind: 'duty',
    name: { da: 'Aktindsigt', en: 'Access to documents' },
    citizen: {
      da: 'Du skal have svar på din aktindsigt senest {due}, eller besked om grunden og en ny dag.',
      en: 'You get an answer on access by {due}, or are told why and when.',
    },
    lawyer: {
      da: 'Anmodningen afgøres snarest og færdigbehandles inden syv arbejdsdage efter modtagelsen ({due}). Er det undtagelsesvis ikke muligt, underrettes om grunden og den ventede dag.',
      en: 'The request is decided as soon as possible and finished within seven working days of receipt ({due}). If that is exceptionally impossible, the asker is told why and when.',
    },
    cites: own ? [fvl2014('§ 16, stk. 2')] : [offl2020('§ 36, stk. 2')],
    when: exists(from),
    done: exists(
      latest('aktindsigt', { where: { egenSag: own, trin: ['givet', 'afslaaet', 'udsat_med_grund'] }, from }),
    ),
    due: plusWorkingDays(from, 7),
  };
}

/** Access, filing, notes, published deadlines, representation. */
export const opennessRules: readonly Rule[] = [
  access(true),
  access(false),
  {
    ...base,
    id: 'sanktion.forvaltning.notat',
    kind: 'duty',
    name: { da: 'Notat om mundtlige oplysninger', en: 'Notes of oral information' },
    citizen: {
      da: 'Kommunen skal skrive ned, hvad du fortæller om din sag, så snart den kan.',
      en: 'What you tell about your case must be noted as soon as possible.',
    },
    lawyer: {
      da: 'Oplysninger om faktiske forhold og eksterne faglige vurderinger af betydning for en afgørelse, og væsentlige sagsekspeditionsskridt, noteres snarest muligt. Loven nævner ikke et antal dage.',
      en: 'Facts and expert views that matter for a decision, and essential steps, are noted as soon as possible. The act names no number of days.',
    },
    cites: [offl2020('§ 13')],
    when: exists(latest('mundtlig_oplysning')),
    need: count('mundtlig_oplysning'),
    have: count('mundtlig_oplysning', { where: { noteret: { min: 0 } } }),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.journal',
    kind: 'duty',
    name: { da: 'Journalisering', en: 'Filing' },
    citizen: null,
    lawyer: {
      da: 'Dokumenter af betydning journaliseres snarest muligt efter modtagelse eller afsendelse med dato og kort emne. Loven nævner ikke et antal dage.',
      en: 'Documents that matter are filed as soon as possible after receipt or sending, with date and short subject. The act names no number of days.',
    },
    cites: [offl2020('§ 15')],
    when: exists(latest('dokument')),
    need: count('dokument'),
    have: count('dokument', { where: { journaliseret: { min: 0 } } }),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.sagsbehandlingstid',
    kind: 'duty',
    name: { da: 'Svar inden kommunens frist', en: 'An answer within the published deadline' },
    citizen: {
      da: 'Du får svar senest {due}, eller et brev om, hvornår du får svar.',
      en: 'You get an answer by {due}, or are told in writing when it comes.',
    },
    lawyer: {
      da: 'Kommunalbestyrelsen fastsætter og offentliggør frister på hvert sagsområde. Kan fristen ({due}) ikke holdes, får ansøgeren skriftlig besked om, hvornår afgørelsen ventes.',
      en: 'The council sets and publishes deadlines for each field. If the deadline ({due}) cannot be kept, the applicant is told in writing when the decision is expected.',
    },
    cites: [rsl2025('§ 3, stk. 2')],
    when: exists(published),
    done: any(
      exists(latest('sagsfrist', { take: 'afgjort' })),
      exists(latest('sagsskridt', { where: { value: 'ny_sagsfrist_meddelt' }, from: published })),
    ),
    due: publishedDeadline,
  },
  {
    ...base,
    id: 'sanktion.forvaltning.oplysningspligt',
    kind: 'duty',
    name: { da: 'Besked om oplysninger og pligter', en: 'Told of information and duties' },
    citizen: {
      da: 'Kommunen skal skrive til dig om, hvilke oplysninger den kan hente, og hvad du selv skal oplyse.',
      en: 'You must be told in writing what information can be fetched and what you must tell yourself.',
    },
    lawyer: {
      da: 'Skriftlig besked om adgangen til oplysninger efter RSL §§ 11 a og 11 c, om kontrol, om følgen af ikke at medvirke, om ændringer af betydning og om tilbagebetaling og straf.',
      en: 'Written notice of access to information under RSL §§ 11 a and 11 c, of control, of the effect of not taking part, of changes that matter and of repayment and penalty.',
    },
    cites: [rsl2025('§ 12')],
    when: concept('sanktion.kontanthjaelp'),
    done: exists(latest('sagsskridt', { where: { value: 'oplysningspligt_meddelt' } })),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.medvirken',
    kind: 'right',
    name: { da: 'Deltag i din sag', en: 'Take part in your case' },
    citizen: {
      da: 'Du kan tage en person med eller lade en anden tale for dig. Du skal kunne følge med i din sag.',
      en: 'You can bring somebody or let another speak for you. You must be able to follow your case.',
    },
    lawyer: {
      da: 'Parten kan når som helst lade sig repræsentere eller bistå; personlig medvirken kan kræves, når det har betydning. Borgeren skal kunne medvirke, og sagen behandles i forhold til alle muligheder for hjælp.',
      en: 'The party can at any time be represented or assisted; personal presence can be required when it matters. The citizen must be able to take part, and the case is handled with regard to all possible help.',
    },
    cites: [fvl2014('§ 8'), rsl2025('§§ 4-5')],
    when: any(concept('sanktion.kontanthjaelp'), concept('sanktion.dagpenge')),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.digital_post',
    kind: 'status',
    name: { da: 'Hvordan brevet når dig', en: 'How letters reach you' },
    citizen: {
      da: 'Et brev fra kommunen er nået frem, når det ligger i din Digital Post.',
      en: 'A letter has arrived when it is in your Digital Post.',
    },
    lawyer: {
      da: 'En meddelelse i Digital Post er kommet frem, når den er tilgængelig i postløsningen. Den, der er fritaget, får brevet på papir.',
      en: 'A message in Digital Post has arrived when it is available there. Those exempt get letters on paper.',
    },
    cites: [digitalPost2021('§§ 5, 7, 10')],
    when: is('digital_post', 'tilsluttet'),
  },
];
