import { plainDate } from '../../dates/index.ts';
import { fact } from '../fact.ts';
import { choice, fields, number, yesNo } from '../shape.ts';

/** What a professional has judged. Author, reason and date are kept with each of these. */
export const readinessFacts = {
  parathed: fact({
    name: { da: 'Visitation', en: 'Readiness' },
    meaning: {
      da: 'Sagsbehandlerens vurdering af, hvor tæt du er på et job eller en uddannelse.',
      en: 'The caseworker’s assessment of how near the person is to a job or an education. Not made for dagpenge or fleksjob.',
    },
    shape: fields({
      parathed: [
        'vurdering',
        'assessment',
        choice({
          jobparat: { da: 'jobparat', en: 'ready for a job' },
          aktivitetsparat: { da: 'aktivitetsparat', en: 'ready for activities' },
          uddannelsesparat: { da: 'uddannelsesparat', en: 'ready for education' },
          aabenlyst_uddannelsesparat: { da: 'åbenlyst uddannelsesparat', en: 'plainly ready for education' },
        }),
      ],
      status: [
        'status',
        'status',
        choice({
          foreloebig: { da: 'gælder de første tre måneder', en: 'holds for the first three months' },
          endelig: { da: 'endelig', en: 'final' },
        }),
      ],
    }),
    rule: ({ parathed, status }) =>
      status === 'foreloebig' && parathed !== 'uddannelsesparat'
        ? {
            da: 'Kun uddannelsesparat kan være en foreløbig vurdering.',
            en: 'Only ready for education can be a preliminary assessment.',
          }
        : null,
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'confidential',
    sources: ['kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: [
      'LAB § 6, nr. 2-5',
      'LAB § 8, stk. 1',
      'LAB §§ 19-20',
      'LAB §§ 34-36',
      'LAB § 61',
      'LAB § 68',
      'BEK-LAB §§ 4-6',
      'LAS § 13, stk. 7-8',
      'LAS § 19',
      'DFDG § 27, stk. 1, nr. 9',
    ],
  }),
  sygedagpengekategori: fact({
    name: { da: 'Kategori i sygedagpenge', en: 'Sickness benefit category' },
    meaning: {
      da: 'Kommunens vurdering af, hvornår du ventes rask.',
      en: 'The municipality’s assessment of when full recovery is expected.',
    },
    shape: choice({
      kategori_1: { da: 'ventes rask inden 8 uger', en: 'recovery expected within 8 weeks' },
      kategori_2: { da: 'ventes rask efter mere end 8 uger', en: 'recovery expected after more than 8 weeks' },
      kategori_3: {
        da: 'ventes rask efter mere end 8 uger og har andre udfordringer',
        en: 'recovery after more than 8 weeks, and other challenges',
        until: plainDate('2025-01-01'),
      },
    }),
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'special',
    sources: ['kommune'],
    knownTo: ['sagsbehandler'],
    readBy: ['SDPL §§ 12-13 c', 'SDPL-2024 § 12, stk. 1, nr. 3', 'SDPL-2024 § 13 d', 'DFDG § 36', 'DFDG § 38'],
  }),
  arbejdspligt_timer: fact({
    name: { da: 'Timer i arbejdspligten', en: 'Hours of the work duty' },
    meaning: {
      da: 'Timer om ugen i din arbejdspligt, når kommunen har sat dem ned af hensyn til dit helbred.',
      en: 'Hours a week of the work duty when health has made the municipality cut them below 37.',
    },
    shape: number(0, 36, 1),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'special',
    sources: ['kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: ['LOV-1654 § 105 a, stk. 2'],
    from: plainDate('2025-01-01'),
  }),
  ungeindsats: fact({
    name: { da: 'Indsats til unge under 18 år', en: 'Effort for under-18s' },
    meaning: {
      da: 'Kommunen vurderer, at du har brug for hjælp til at komme i uddannelse eller job.',
      en: 'The municipality finds that a person under 18 needs help towards education or a job.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'confidential',
    sources: ['kommune'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 6, nr. 13', 'LAB § 53, stk. 8', 'LAB § 62, stk. 2', 'DFDG § 15, stk. 1, nr. 14'],
  }),
  plan_paa_papir: fact({
    name: { da: 'Min Plan på papir', en: 'Plan on paper' },
    meaning: {
      da: 'Kommunen vurderer, at du ikke kan bruge planen digitalt. Du får den på papir.',
      en: 'The municipality finds that the person cannot use the plan digitally, so it is given on paper.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'confidential',
    sources: ['kommune', 'borger'],
    knownTo: ['sagsbehandler'],
    readBy: ['BEK-LAB § 134'],
  }),
  transporttid: fact({
    name: { da: 'Grænse for transporttid', en: 'Limit of travel time' },
    meaning: {
      da: 'Det højeste antal minutter om dagen, du skal rejse, når kommunen har sat en lavere grænse.',
      en: 'The most minutes of travel a day when the municipality found grounds for a lower limit.',
    },
    shape: number(0, 180),
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'special',
    sources: ['kommune', 'borger'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: ['BEK-RAADIGHED-AP § 6, stk. 4', 'BEK-LAB § 12', 'BEK-LAB § 57, stk. 2'],
  }),
  undtaget_225_timer: fact({
    name: { da: 'Undtaget fra 225-timersreglen', en: 'Exempt from the 225-hour rule' },
    meaning: {
      da: 'Kommunen vurderede, at du ikke kunne få arbejde på det ordinære arbejdsmarked.',
      en: 'The municipality found the capacity for work so limited that no ordinary job could be had.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'special',
    sources: ['kommune'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAS-2024 § 13 f, stk. 9', 'BEK-LAB § 42'],
    until: plainDate('2025-07-01'),
  }),
} as const;
