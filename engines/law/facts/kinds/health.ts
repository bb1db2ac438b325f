import { fact } from '../fact.ts';
import { choice, date, fields, list, number, optional, yesNo } from '../shape.ts';

/** Health, only where a paragraph reads it. A diagnosis is never a fact. */
export const healthFacts = {
  sygdom: fact({
    name: { da: 'Sygemelding', en: 'Sickness' },
    meaning: {
      da: 'At du er sygemeldt, fra hvornår og hvornår du ventes rask. Aldrig hvad du fejler.',
      en: 'That the person is sick, since when and until when expected. Never the illness itself.',
    },
    shape: fields({
      omfang: [
        'omfang',
        'extent',
        choice({
          fuldt: { da: 'sygemeldt på fuld tid', en: 'fully sick' },
          delvist: { da: 'delvist sygemeldt', en: 'partly sick' },
        }),
      ],
      foersteFravaersdag: ['første fraværsdag', 'first day of absence', date],
      forventetRask: ['ventes rask', 'expected recovery', optional(date)],
      fra: [
        'sygemeldt fra',
        'sick from',
        choice({
          arbejde: { da: 'sygemeldt fra et arbejde', en: 'sick from a job' },
          egen_virksomhed: { da: 'sygemeldt fra egen virksomhed', en: 'sick from own business' },
          ledighed: { da: 'sygemeldt fra ledighed', en: 'sick from unemployment' },
        }),
      ],
    }),
    rule: ({ foersteFravaersdag, forventetRask }) =>
      forventetRask !== null && forventetRask < foersteFravaersdag
        ? { da: 'Personen kan ikke ventes rask før første fraværsdag.', en: 'Recovery cannot precede the first day.' }
        : null,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'special',
    sources: ['borger', 'arbejdsgiver', 'a-kasse', 'laege'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: [
      'SDPL § 7',
      'SDPL §§ 12-13 f',
      'SDPL §§ 24-25',
      'LOV-1750 § 13 f',
      'LAB § 22, stk. 1',
      'LAB § 102, stk. 4',
      'BEK-LAB § 41, stk. 1',
      'ALF § 62, stk. 3',
      'DFDG § 132',
    ],
  }),
  standby: fact({
    name: { da: 'Standby ved alvorlig sygdom', en: 'Standby in serious illness' },
    meaning: {
      da: 'Du er alvorligt syg. Derfor følger kommunen op uden at kontakte dig.',
      en: 'Illness is so serious that follow-up takes place without contact.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'judged',
    sensitivity: 'special',
    sources: ['kommune', 'laege'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 33, stk. 3', 'SDPL § 13 b, stk. 5', 'DFDG § 36'],
  }),
  sygedagpengeforlaengelse: fact({
    name: { da: 'Forlængelse af sygedagpenge', en: 'Extension of sickness benefit' },
    meaning: {
      da: 'Grunden til, at dine sygedagpenge er forlænget efter revurderingen.',
      en: 'The ground on which sickness benefit was extended at the review.',
    },
    shape: choice({
      revalidering_sandsynlig: { da: 'revalidering eller praktik fører til job', en: 'rehabilitation leads to work' },
      afklaring: { da: 'arbejdsevnen skal afklares', en: 'capacity for work must be clarified' },
      behandling: { da: 'behandling, og tilbage i arbejde', en: 'treatment, and back to work' },
      rehabiliteringsteam: { da: 'sagen skal i rehabiliteringsteamet', en: 'the case goes to the rehabilitation team' },
      livstruende_sygdom: { da: 'livstruende, alvorlig sygdom', en: 'life-threatening illness' },
      arbejdsskadesag: { da: 'sag om arbejdsskade', en: 'work-injury case' },
      pensionssag: { da: 'sag om førtidspension', en: 'case on disability pension' },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'special',
    sources: ['kommune', 'laege'],
    knownTo: ['sagsbehandler'],
    readBy: ['SDPL § 24', 'SDPL § 27'],
  }),
  skaanehensyn: fact({
    name: { da: 'Skånehensyn', en: 'Health limits at work' },
    meaning: {
      da: 'Hvad et job eller tilbud skal tage hensyn til. Aldrig hvad du fejler.',
      en: 'What a job or offer must respect. Never the illness itself.',
    },
    shape: fields({
      hensyn: [
        'hensyn til',
        'respects',
        list(
          choice({
            tunge_loeft: { da: 'ingen tunge løft', en: 'no heavy lifting' },
            staaende_gaaende: { da: 'ikke stå eller gå længe', en: 'no long standing or walking' },
            stillesiddende: { da: 'ikke sidde længe', en: 'no long sitting' },
            ensidigt_arbejde: { da: 'ikke ensidigt arbejde', en: 'no repetitive work' },
            arbejde_i_hoejden: { da: 'ikke arbejde i højden', en: 'no work at heights' },
            koersel: { da: 'ikke kørsel', en: 'no driving' },
            nat_og_skiftehold: { da: 'ikke nat eller skiftehold', en: 'no nights or shifts' },
            stoej: { da: 'ikke støj', en: 'no noise' },
            hoejt_tempo: { da: 'roligt tempo', en: 'a calm pace' },
            mange_mennesker: { da: 'få mennesker omkring sig', en: 'few people around' },
            stoev_kemi_allergi: { da: 'ikke støv, kemi eller allergener', en: 'no dust, chemicals or allergens' },
            syn: { da: 'hensyn til syn', en: 'regard for eyesight' },
            hoerelse: { da: 'hensyn til hørelse', en: 'regard for hearing' },
            ekstra_pauser: { da: 'ekstra pauser', en: 'extra breaks' },
            nedsat_tid: { da: 'nedsat tid', en: 'fewer hours' },
          }),
        ),
      ],
      hoejstTimerPrUge: ['højst timer om ugen', 'at most hours a week', optional(number(1, 37, 1))],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'special',
    sources: ['borger', 'laege', 'kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: [
      'LAB § 53, stk. 4',
      'LAB § 108, stk. 1',
      'BEK-LAB § 12',
      'BEK-LAB § 46, stk. 2',
      'BEK-LAB § 57, stk. 2',
      'DFDG § 56',
      'DFDG § 108',
    ],
  }),
  psykiatrisk_udskrivning: fact({
    name: { da: 'Udskrivning fra psykiatrien', en: 'Discharge from psychiatry' },
    meaning: {
      da: 'Dagen, du udskrives. Den giver dig ret til en mentor.',
      en: 'The day of discharge, which gives a right to a mentor.',
    },
    shape: date,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'special',
    sources: ['sundhedsvaesen', 'borger'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 167, stk. 2', 'LOB § 45, stk. 1'],
  }),
  arbejdsskade_samtale: fact({
    name: { da: 'Samtale efter arbejdsskade', en: 'Talk after a work injury' },
    meaning: {
      da: 'Du kan få en samtale om uddannelse, fordi du har haft en arbejdsskade.',
      en: 'The work-injury authority has found the person in the group that is offered a talk on education.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'special',
    sources: ['aes'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 38 a'],
  }),
} as const;
