import { choice, date, fields, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

/** Inputs of the follow-up on sickness benefit and of the corona orders. */
export const sygeInputs = {
  opsigelse: moment({
    name: { da: 'Opsigelse', en: 'Notice' },
    meaning: {
      da: 'Du er sagt op eller har sagt op. Værdien er den dag, du fratræder.',
      en: 'Notice was given on that day. The value is the day on which the job ends.',
    },
    shape: date,
    readBy: ['SDPL § 7 a, stk. 3'],
  }),
  arbejdsgiversamtale: moment({
    name: { da: 'Samtale med arbejdsgiveren om sygdom', en: 'Talk with the employer about sickness' },
    meaning: {
      da: 'Din arbejdsgiver har talt med dig om, hvordan og hvornår du kan komme tilbage.',
      en: 'The employer talked with the sick employee about how and when to come back.',
    },
    shape: choice({
      personlig: { da: 'ved personligt møde', en: 'in person' },
      telefon: { da: 'i telefonen', en: 'by phone' },
    }),
    readBy: ['SDPL § 7 a'],
  }),
  fastholdelsesplan: moment({
    name: { da: 'Fastholdelsesplan', en: 'Plan for keeping the job' },
    meaning: {
      da: 'En plan, du og din arbejdsgiver laver sammen om at komme tilbage til arbejdet.',
      en: 'The plan that the employee and the employer make together.',
    },
    shape: choice({
      oensket: { da: 'du har bedt om en plan', en: 'asked for' },
      udarbejdet: { da: 'planen er lavet', en: 'made' },
      afslaaet: { da: 'arbejdsgiveren har sagt nej', en: 'refused by the employer' },
    }),
    readBy: ['SDPL § 7 b'],
  }),
  svar_tidlig_opfoelgning: moment({
    name: { da: 'Svar på tidlig opfølgning', en: 'Answer about early follow-up' },
    meaning: {
      da: 'Dit svar på arbejdsgiverens ønske om tidlig opfølgning.',
      en: 'The sick person’s answer to the employer’s request for early follow-up.',
    },
    shape: choice({
      indforstaaet: { da: 'du siger ja', en: 'agreed' },
      modsaetter_sig: { da: 'du siger nej', en: 'opposed' },
    }),
    readBy: ['SDPL § 7 d, stk. 2', 'SDPL § 13 b, stk. 3', 'BEK-SDPL § 4'],
  }),
  oplysningsskema: moment({
    name: { da: 'Oplysningsskema sendt', en: 'Form about the sickness sent' },
    meaning: {
      da: 'Kommunen har sendt dig et skema om sygdommen og arbejdet. Dagen er den dag, det er sendt.',
      en: 'The municipality sent the form. The day is the day of sending.',
    },
    shape: fields({
      aftaltFrist: ['aftalt frist', 'agreed deadline', optional(date)],
      svaret: ['svaret', 'answered', optional(date)],
    }),
    readBy: ['SDPL § 11', 'BEK-SDPL § 11'],
  }),
  fravaer_anmeldt: moment({
    name: { da: 'Sygefravær anmeldt', en: 'Sickness absence reported' },
    meaning: {
      da: 'Dit sygefravær er meldt til kommunen.',
      en: 'The absence was reported to the municipality (Nemrefusion).',
    },
    shape: choice({
      arbejdsgiver: { da: 'af arbejdsgiveren', en: 'by the employer' },
      akasse: { da: 'af a-kassen', en: 'by the fund' },
      borger: { da: 'af dig selv', en: 'by the person' },
    }),
    readBy: ['SDPL § 11, stk. 3', 'SDPL § 40'],
  }),
  laegeattest: moment({
    name: { da: 'Lægeattest til opfølgning', en: 'Doctor’s certificate for the follow-up' },
    meaning: {
      da: 'Kommunen har bedt om en lægeattest, eller den er kommet.',
      en: 'The municipality asked for a certificate, the consultation was held, or it arrived.',
    },
    shape: fields({
      trin: [
        'trin',
        'step',
        choice({
          anmodet: { da: 'kommunen har bedt om den', en: 'asked for' },
          konsultation: { da: 'du har været hos lægen', en: 'consultation held' },
          modtaget: { da: 'kommunen har fået den', en: 'received' },
        }),
      ],
      frist: ['frist for konsultation', 'deadline of the consultation', optional(date)],
    }),
    readBy: ['SDPL §§ 11 a-11 c', 'BEK-SDPL §§ 5-14'],
  }),
  aftale_sygeopfoelgning: moment({
    name: { da: 'Aftale om mål og indsats ved sygdom', en: 'Agreement on goal and effort in sickness' },
    meaning: {
      da: 'Du og kommunen har aftalt mål og indsats ved opfølgningen.',
      en: 'The municipality and the sick person agreed on goal and effort at the follow-up.',
    },
    shape: fields({ iMinPlan: ['står i Min Plan', 'stands in Min Plan', yesNo] }),
    readBy: ['SDPL § 13 c, stk. 2', 'DFDG § 38'],
  }),
  arbejdsplads_kontaktet: moment({
    name: { da: 'Arbejdspladsen er kontaktet', en: 'Workplace contacted' },
    meaning: {
      da: 'Der er talt med arbejdspladsen om, hvordan du kan komme tilbage.',
      en: 'The workplace was contacted about the way back.',
    },
    shape: choice({
      kommune: { da: 'af kommunen', en: 'by the municipality' },
      aftalt_med_sygemeldt: { da: 'du gør det selv efter aftale', en: 'the person does so by agreement' },
    }),
    readBy: ['SDPL § 15, stk. 7'],
  }),
  barsel_ventes: interval({
    name: { da: 'Barsel ventes', en: 'Parental leave expected' },
    meaning: { da: 'Den dag, din barsel ventes at begynde.', en: 'The day on which leave is expected to begin.' },
    shape: date,
    readBy: ['SDPL § 13 b, stk. 4'],
  }),
  opfoelgning_besluttet: interval({
    name: { da: 'Opfølgning er besluttet', en: 'Follow-up decided' },
    meaning: {
      da: 'Kommunen har ud fra en konkret vurdering besluttet at følge op, selv om du ventes rask inden 26 uger.',
      en: 'After a concrete assessment the municipality decided to follow up although recovery is expected within 26 weeks.',
    },
    shape: yesNo,
    readBy: ['SDPL § 13 f, stk. 2 (lov 1750/2025)'],
  }),
  medvirken_undladt: moment({
    name: { da: 'Ikke medvirket ved sygdom', en: 'Did not take part, sickness' },
    meaning: {
      da: 'Du har ikke medvirket til noget i din sygedagpengesag. Aldrig hvad du fejler.',
      en: 'The sick person did not take part in something that sickness benefit rests on.',
    },
    shape: fields({
      hvad: [
        'hvad',
        'what',
        choice({
          samtale: { da: 'en opfølgningssamtale', en: 'a follow-up talk' },
          oplysningsskema: { da: 'oplysningsskemaet', en: 'the form' },
          tilbud: { da: 'et tilbud', en: 'an offer' },
          rehabiliteringsplan: { da: 'rehabiliteringsplanen', en: 'the rehabilitation plan' },
          rehabiliteringsteam: { da: 'mødet i rehabiliteringsteamet', en: 'the rehabilitation team' },
          laegeattest: { da: 'lægeattesten til første opfølgning', en: 'the certificate for the first follow-up' },
          arbejdsgiversamtale: { da: 'samtalen med arbejdsgiveren', en: 'the talk with the employer' },
          laegebehandling: { da: 'nødvendig lægebehandling', en: 'necessary treatment' },
          indgribende_behandling: {
            da: 'operation, medicin eller lignende',
            en: 'an operation, prescribed medicine or the like',
          },
          optraening: { da: 'optræning', en: 'training' },
        }),
      ],
      ophoert: ['medvirker igen', 'takes part again', optional(date)],
    }),
    readBy: ['SDPL §§ 7 a, 11 b, 21-22'],
  }),
  arbejdsgiver_orienteret: moment({
    name: { da: 'Arbejdsgiveren er orienteret', en: 'Employer informed' },
    meaning: {
      da: 'Kommunen har fortalt din arbejdsgiver, at sygedagpengene måske stopper.',
      en: 'The municipality told the employer that sickness benefit may lapse.',
    },
    shape: yesNo,
    readBy: ['SDPL § 21, stk. 5'],
  }),
  refusion_ved_sygdom: interval({
    name: { da: 'Arbejdsgiveren får refusion', en: 'Employer receives refund' },
    meaning: {
      da: 'Din arbejdsgiver får dine sygedagpenge, fordi du får løn.',
      en: 'The employer pays wages and receives the sickness benefit.',
    },
    shape: yesNo,
    readBy: ['SDPL § 21, stk. 5', 'SDPL § 54'],
  }),
  sygedagpenge_afgoerelse: moment({
    name: { da: 'Afgørelse om sygedagpenge', en: 'Decision on sickness benefit' },
    meaning: {
      da: 'Kommunen har afgjort noget om dine sygedagpenge.',
      en: 'The municipality decided something about sickness benefit.',
    },
    shape: fields({
      om: [
        'om',
        'about',
        choice({
          bortfald: { da: 'bortfald', en: 'lapse' },
          genoptaget: { da: 'genoptagelse', en: 'resumption' },
          forlaengelse: { da: 'forlængelse', en: 'extension' },
          ikke_forlaenget: { da: 'ingen forlængelse', en: 'no extension' },
        }),
      ],
      underrettet: ['du har fået besked', 'the person was told', optional(date)],
    }),
    readBy: ['SDPL §§ 21, 24, 27'],
  }),
  sygedagpengeuger: moment({
    name: { da: 'Uger med sygedagpenge', en: 'Weeks of sickness benefit' },
    meaning: {
      da: 'Uger, der er udbetalt, talt op på en dag. De dage, loven ser bort fra, er taget ud.',
      en: 'Weeks paid, counted on a day, in the preceding 9 (or 12) calendar months, without the days the act leaves out.',
    },
    shape: fields({
      vindue: [
        'i løbet af',
        'within',
        choice({
          ni_maaneder: { da: '9 måneder', en: '9 calendar months' },
          tolv_maaneder: { da: '12 måneder', en: '12 calendar months' },
        }),
      ],
      uger: ['uger', 'weeks', number(0, 60, 2)],
    }),
    readBy: ['SDPL §§ 24-25'],
  }),
  livstruende_vurdering: moment({
    name: { da: 'Lægens vurdering af livstruende sygdom', en: 'Doctor’s finding of life-threatening illness' },
    meaning: {
      da: 'En læge har vurderet, at din sygdom er livstruende og alvorlig.',
      en: 'A doctor found the illness life-threatening and serious. Never which illness.',
    },
    shape: fields({ anmodet: ['du bad om sygedagpenge', 'benefit asked for', optional(date)] }),
    readBy: ['SDPL §§ 24 a-24 c', 'SDPL § 27'],
  }),
  samtykke_fremmoede: interval({
    name: { da: 'Samtykke til fremmøde under corona', en: 'Consent to attend during corona' },
    meaning: {
      da: 'Du har sagt ja til at møde frem under corona. Det kan ikke tages tilbage.',
      en: 'Informed and irrevocable consent to attend in person, or to take part in a company offer, under the corona orders.',
    },
    shape: yesNo,
    readBy: ['BEK-GENAABNING § 5, stk. 3 (686/2020)', 'BEK-GENAABNING § 3, stk. 3 (113/2021)'],
  }),
  kommunen_nedlukket: interval({
    name: { da: 'Kommunen er lukket ned', en: 'Municipality closed' },
    meaning: {
      da: 'Din kommune er helt eller delvist lukket ned på grund af corona.',
      en: 'The person’s municipality is wholly or partly closed under the health authorities’ guidance.',
    },
    shape: yesNo,
    readBy: ['BEK-GENAABNING §§ 14-15 (1576/2021)'],
  }),
} as const;
