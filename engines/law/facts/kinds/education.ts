import { fact } from '../fact.ts';
import { choice, date, fields, list, optional, yesNo } from '../shape.ts';

const notVocational = ['ingen', 'grundskole', 'forberedende', 'gymnasial'];
const vocational = [
  'erhvervsuddannelse',
  'kort_videregaaende',
  'mellemlang_videregaaende',
  'lang_videregaaende',
  'ph_d',
];

/** What the person has learnt, is learning, and is asked to learn. */
export const educationFacts = {
  uddannelse: fact({
    name: { da: 'Uddannelse', en: 'Education' },
    meaning: {
      da: 'Din højeste afsluttede uddannelse, og om den giver adgang til et erhverv.',
      en: 'The highest education finished, and whether it qualifies for an occupation (erhvervskompetencegivende).',
    },
    shape: fields({
      niveau: [
        'niveau',
        'level',
        choice({
          ingen: { da: 'ingen afsluttet uddannelse', en: 'no finished education' },
          grundskole: { da: 'grundskole', en: 'primary and lower secondary school' },
          forberedende: { da: 'forberedende uddannelse', en: 'preparatory education' },
          gymnasial: { da: 'gymnasial uddannelse', en: 'general upper secondary education' },
          erhvervsuddannelse: { da: 'erhvervsuddannelse', en: 'vocational education' },
          kort_videregaaende: { da: 'kort videregående uddannelse', en: 'short higher education' },
          mellemlang_videregaaende: { da: 'mellemlang videregående uddannelse', en: 'medium higher education' },
          bachelor: { da: 'universitetsbachelor', en: 'university bachelor' },
          lang_videregaaende: { da: 'lang videregående uddannelse', en: 'long higher education' },
          ph_d: { da: 'ph.d.', en: 'doctorate' },
          udenlandsk_uden_vurdering: { da: 'udenlandsk, ikke vurderet', en: 'foreign, not assessed' },
        }),
      ],
      erhvervskompetencegivende: ['giver adgang til et erhverv', 'qualifies for an occupation', yesNo],
      afsluttet: ['afsluttet', 'finished', optional(date)],
    }),
    rule: ({ niveau, erhvervskompetencegivende }) => {
      if (erhvervskompetencegivende && notVocational.includes(niveau)) {
        return {
          da: 'Det niveau giver ikke adgang til et erhverv.',
          en: 'That level does not qualify for an occupation.',
        };
      }
      return !erhvervskompetencegivende && vocational.includes(niveau)
        ? { da: 'Det niveau giver adgang til et erhverv.', en: 'That level qualifies for an occupation.' }
        : null;
    },
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['uddannelsesregister', 'borger', 'a-kasse'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: [
      'LAB § 6, nr. 2-5',
      'LAB § 27, stk. 3',
      'LAB § 30, stk. 1',
      'LAB § 48, stk. 1',
      'LAB § 69, stk. 3',
      'LAB § 93, stk. 2',
      'LAB §§ 95-97 a',
      'LAB § 155',
      'BEK-LAB § 48, stk. 2',
      'LOB § 42, stk. 2',
    ],
  }),
  uddannelse_sidst_anvendt: fact({
    name: { da: 'Uddannelse sidst brugt', en: 'Education last used' },
    meaning: {
      da: 'Den seneste dag, du brugte din uddannelse i et arbejde.',
      en: 'The latest day on which the education was used in work; five years unused opens uddannelsesløft.',
    },
    shape: date,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger', 'indkomstregister'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB § 96, stk. 1, nr. 2', 'LAB § 97 a, stk. 1, nr. 2'],
  }),
  igangvaerende_uddannelse: fact({
    name: { da: 'Igangværende uddannelse', en: 'Education under way' },
    meaning: {
      da: 'Den uddannelse, du er i gang med.',
      en: 'The education the person is taking now.',
    },
    shape: choice({
      ordinaer: { da: 'ordinær uddannelse', en: 'ordinary education' },
      stu: { da: 'særligt tilrettelagt ungdomsuddannelse (STU)', en: 'youth education for special needs (STU)' },
      fgu: { da: 'forberedende grunduddannelse (FGU)', en: 'preparatory basic education (FGU)' },
      jobrettet_paa_fuld_tid: { da: 'jobrettet uddannelse på fuld tid', en: 'job-directed training, full time' },
      jobrettet_paa_deltid: { da: 'jobrettet uddannelse på deltid', en: 'job-directed training, part time' },
      uddannelsesloeft: { da: 'uddannelsesløft', en: 'uddannelsesløft' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['uddannelsesregister', 'borger', 'kommune', 'a-kasse'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: [
      'LAB § 50, stk. 2',
      'LAB § 96, stk. 2',
      'LAB § 100, stk. 1',
      'LAB § 104',
      'BEK-LAB § 39, nr. 6-7',
      'LAS § 12',
    ],
  }),
  uddannelsesindsats: fact({
    name: { da: 'Uddannelsespålæg eller jobrettet indsats', en: 'Education order or job-directed effort' },
    meaning: {
      da: 'Om du har et uddannelsespålæg og hvilket trin, eller om du har valgt en indsats mod job.',
      en: 'Whether the person has an uddannelsespålæg and which step of it, or chose a job-directed effort instead.',
    },
    shape: choice({
      paalaeg_forslag: { da: 'pålæg: foreslå uddannelser', en: 'order: propose educations' },
      paalaeg_ansoegning: { da: 'pålæg: søg om optagelse', en: 'order: apply for admission' },
      paalaeg_gennemfoer: { da: 'pålæg: begynd og gennemfør', en: 'order: begin and complete' },
      jobrettet_indsats: { da: 'jobrettet indsats', en: 'job-directed effort' },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: [
      'LAB § 28, stk. 1',
      'LAB § 30',
      'LAB § 30 a',
      'LAB § 41',
      'LAB § 53, stk. 4-5',
      'LAS § 13',
      'DFDG §§ 41-42',
    ],
  }),
  su_til_videregaaende: fact({
    name: { da: 'SU til videregående uddannelse', en: 'Student grant for higher education' },
    meaning: {
      da: 'Om du har mere SU til en videregående uddannelse.',
      en: 'Whether any right to SU for higher education is left.',
    },
    shape: choice({
      tilbage: { da: 'har SU tilbage', en: 'has SU left' },
      opbrugt: { da: 'har brugt sin SU', en: 'has used up SU' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['uddannelsesregister', 'borger'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 95, stk. 2'],
  }),
  faerdighedstest: fact({
    name: { da: 'Test i læsning, skrivning og regning', en: 'Test of reading, writing and arithmetic' },
    meaning: {
      da: 'Dagen for testen, og hvilke kurser testen viste behov for.',
      en: 'The day of the test, and the courses for which it showed a need.',
    },
    shape: fields({
      testet: ['testet', 'tested', date],
      behov: [
        'behov for kursus i',
        'needs a course in',
        list(
          choice({
            laesning: { da: 'læsning', en: 'reading' },
            skrivning: { da: 'skrivning', en: 'writing' },
            regning: { da: 'regning', en: 'arithmetic' },
            ordblindhed: { da: 'ordblindhed', en: 'dyslexia' },
          }),
        ),
      ],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'special',
    sources: ['kommune', 'uddannelsesregister'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 93, stk. 1', 'LAB § 105, stk. 3', 'BEK-LAB § 48', 'LAS § 13, stk. 5'],
  }),
} as const;
