import { fact } from '../fact.ts';
import { choice, date, fields, number, optional, text, yesNo } from '../shape.ts';

/** Work, hours and registration as a jobseeker. */
export const workFacts = {
  beskaeftigelse: fact({
    name: { da: 'Arbejde', en: 'Work' },
    meaning: {
      da: 'Dit arbejde nu: ansat, selvstændig eller uden arbejde, og timer om ugen uden tilskud.',
      en: 'Work at present: employed, self-employed or none, and the unsubsidised hours a week.',
    },
    shape: fields({
      tilknytning: [
        'tilknytning',
        'attachment',
        choice({
          ingen: { da: 'uden arbejde', en: 'without work' },
          ansat: { da: 'ansat', en: 'employed' },
          selvstaendig: { da: 'selvstændig', en: 'self-employed' },
        }),
      ],
      timerPrUge: ['ordinære timer om ugen', 'ordinary hours a week', optional(number(0, 80, 2))],
      fastTimetal: ['fast timetal', 'fixed hours', optional(yesNo)],
    }),
    rule: ({ tilknytning, timerPrUge }) =>
      tilknytning === 'ingen' && timerPrUge !== null && timerPrUge > 0
        ? { da: 'En person uden arbejde har ingen timer.', en: 'A person without work has no hours.' }
        : null,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger', 'indkomstregister', 'arbejdsgiver'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: [
      'LAB § 6, nr. 12',
      'LAB § 22, stk. 1',
      'LAB § 41',
      'LAB § 66, stk. 1',
      'LAB § 108, stk. 3',
      'BEK-LAB § 58',
      'SDPL § 13 f',
      'LOV-1750 § 13 f',
    ],
  }),
  loentimer: fact({
    name: { da: 'Løntimer i en måned', en: 'Paid hours in a month' },
    meaning: {
      da: 'Dine ordinære løntimer i en kalendermåned.',
      en: 'Ordinary paid hours in one calendar month; the interval is that month.',
    },
    shape: number(0, 744, 2),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['indkomstregister'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['BEK-LAB § 58', 'LAS-2024 § 13 f', 'TILSYN § 5, nr. 1', 'LOB § 44'],
  }),
  seneste_arbejdsgiver: fact({
    name: { da: 'Seneste arbejdsgiver', en: 'Latest employer' },
    meaning: {
      da: 'Den virksomhed, du senest var ansat i. Den kan som regel ikke få dig i praktik eller løntilskud.',
      en: 'The latest employer, with whom a placement or subsidised job is as a rule excluded.',
    },
    shape: fields({
      cvr: ['CVR-nummer', 'company number', text(/^\d{8}$/, { da: 'otte cifre', en: 'eight digits' })],
      fratraadt: ['fratrådt', 'left', date],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['indkomstregister', 'borger'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: ['BEK-LAB § 61', 'BEK-LAB § 67, stk. 3', 'LAB § 156'],
  }),
  tilmelding: fact({
    name: { da: 'Tilmelding som jobsøgende', en: 'Registration as a jobseeker' },
    meaning: {
      da: 'Om du er tilmeldt som jobsøgende, og hvordan.',
      en: 'Whether and as what the person is registered as a jobseeker.',
    },
    shape: choice({
      dagpenge: { da: 'tilmeldt som dagpengemodtager', en: 'registered with dagpenge' },
      kontanthjaelp: { da: 'tilmeldt som kontanthjælpsmodtager', en: 'registered with kontanthjælp' },
      dimittend: { da: 'tilmeldt som dimittend', en: 'registered as a new graduate' },
      uden_ydelse: { da: 'tilmeldt uden ydelse', en: 'registered without benefit' },
      afmeldt: { da: 'ikke tilmeldt', en: 'not registered' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger', 'a-kasse', 'kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: [
      'LAB § 19',
      'LAB § 23, stk. 1',
      'LAB § 31, stk. 4',
      'BEK-LAB §§ 16-30',
      'BEK-RAADIGHED § 6',
      'DFDG § 17',
      'DFDG § 64',
    ],
  }),
  cv: fact({
    name: { da: 'Cv på Jobnet', en: 'CV on Jobnet' },
    meaning: {
      da: 'Om dit cv ligger på Jobnet, og om det er fyldestgørende.',
      en: 'Whether the CV is on Jobnet (or another recognised service) and found sufficient.',
    },
    shape: choice({
      mangler: { da: 'cv mangler', en: 'no CV yet' },
      registreret: { da: 'cv er lagt ind', en: 'CV entered' },
      fyldestgoerende: { da: 'cv er fyldestgørende', en: 'CV found sufficient' },
      ikke_fyldestgoerende: { da: 'cv skal opdateres', en: 'CV must be updated' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger', 'kommune', 'a-kasse'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: ['LAB §§ 22-24', 'BEK-RAADIGHED § 13', 'DFDG § 27, stk. 4', 'DFDG §§ 29-31'],
  }),
} as const;
