import { fact } from '../fact.ts';
import { choice, date, fields, number, text, yesNo } from '../shape.ts';

const everybody = ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'] as const;

/** Who the person is, and whom they live with and provide for. */
export const personFacts = {
  foedselsdato: fact({
    name: { da: 'Fødselsdato', en: 'Date of birth' },
    meaning: {
      da: 'Dagen, du er født. Din alder regnes ud fra den og skrives aldrig ned.',
      en: 'The day of birth. Age is always counted from it and never stored.',
    },
    shape: date,
    valid: 'once',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['cpr'],
    knownTo: everybody,
    readBy: [
      'LAB § 6, nr. 2-5 og 13',
      'LAB § 27, stk. 3',
      'LAB § 48, stk. 2',
      'LAB § 69, stk. 3',
      'LAB §§ 95-97 a',
      'LAS § 16',
      'ALF § 49, stk. 5',
      'BEK-LAB § 39',
    ],
  }),
  samliv: fact({
    name: { da: 'Samliv', en: 'Cohabitation' },
    meaning: {
      da: 'Om du er enlig, gift eller bor sammen med en partner.',
      en: 'Whether the person is single, married or lives with a partner.',
    },
    shape: choice({
      enlig: { da: 'enlig', en: 'single' },
      samlevende: { da: 'bor sammen med en partner', en: 'lives with a partner' },
      gift: { da: 'gift', en: 'married' },
      separeret: { da: 'separeret', en: 'legally separated' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['cpr', 'borger', 'udbetaling-danmark'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAS § 2, stk. 1-2', 'LAS § 13, stk. 1 og 5', 'LAS § 18', 'LAS § 26', 'BEK-LAB § 67, stk. 1'],
  }),
  forsoergelse: fact({
    name: { da: 'Børn og forsørgelse', en: 'Children and duty to provide' },
    meaning: {
      da: 'Om du har pligt til at forsørge børn under 18 år, og hvor mange af dem der bor hos dig.',
      en: 'Whether the person must provide for children under 18, and how many of those live at home.',
    },
    shape: fields({
      forsoergerpligt: ['har forsørgerpligt', 'has a duty to provide', yesNo],
      boernIHjemmet: ['egne børn under 18 år i hjemmet', 'own children under 18 at home', number(0, 20)],
      enligForsoerger: ['enlig forsørger', 'single provider', yesNo],
      boernIDanmarkEllerEoes: ['børnene er i Danmark eller EØS', 'the children are in Denmark or the EEA', yesNo],
    }),
    rule: ({ forsoergerpligt, boernIHjemmet, enligForsoerger }) =>
      !forsoergerpligt && (boernIHjemmet > 0 || enligForsoerger)
        ? {
            da: 'Egne børn i hjemmet eller enlig forsørger kræver, at personen har forsørgerpligt.',
            en: 'Own children at home, or being a single provider, implies a duty to provide.',
          }
        : null,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['cpr', 'borger', 'udbetaling-danmark'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: [
      'LAB § 27, stk. 3',
      'LAB § 30, stk. 1',
      'LAB § 42, stk. 3',
      'LAB § 69, stk. 3',
      'LAB § 72, stk. 3 og 5',
      'LAB § 95, stk. 2',
      'LAS §§ 16-19',
      'ALF § 49, stk. 5-7',
    ],
  }),
  boligform: fact({
    name: { da: 'Boligform', en: 'Living arrangement' },
    meaning: {
      da: 'Om du bor hos en eller begge forældre.',
      en: 'Whether the person lives with one or both parents.',
    },
    shape: choice({
      hjemmeboende: { da: 'bor hos forældre', en: 'lives with parents' },
      udeboende: { da: 'bor ikke hos forældre', en: 'does not live with parents' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['cpr', 'borger'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAS § 16, stk. 1, nr. 3, og stk. 2, nr. 2', 'LAS-2024 § 23', 'LAS-2024 § 25'],
  }),
  kommune: fact({
    name: { da: 'Kommune', en: 'Municipality' },
    meaning: {
      da: 'Kommunen, der skal hjælpe dig (handlekommunen), og kommunen, hvor du er folkeregistreret.',
      en: 'The municipality that must act (handlekommune) and the one in the population register.',
    },
    shape: fields({
      handlekommune: ['handlekommune', 'acting municipality', number(101, 860)],
      bopaelskommune: ['bopælskommune', 'municipality of residence', number(101, 860)],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['cpr', 'kommune'],
    knownTo: everybody,
    readBy: ['RSL § 9', 'RSL § 9 a', 'DFDG § 16, stk. 5'],
  }),
  digital_post: fact({
    name: { da: 'Digital Post', en: 'Digital Post' },
    meaning: {
      da: 'Om du får breve fra det offentlige i Digital Post eller er fritaget.',
      en: 'Whether the person receives Digital Post or is exempt, and so gets letters on paper.',
    },
    shape: choice({
      tilsluttet: { da: 'får Digital Post', en: 'receives Digital Post' },
      fritaget: { da: 'er fritaget og får brev', en: 'is exempt and gets letters' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['digital-post', 'kommune'],
    knownTo: everybody,
    readBy: ['DIGPOST §§ 3-5', 'BEK-LAB § 132', 'BEK-LAB § 134', 'BEK-RAADIGHED-AP § 5, stk. 4'],
  }),
  tolk: fact({
    name: { da: 'Tolk', en: 'Interpreter' },
    meaning: {
      da: 'Sproget, du har brug for tolk til ved samtaler.',
      en: 'The language for which the person needs an interpreter at talks.',
    },
    shape: text(/^[a-z]{2,3}$/, { da: 'sprogkode med to eller tre små bogstaver', en: 'ISO 639 language code' }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['borger', 'kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: ['BEK-LAB § 45, stk. 2', 'DFDG § 27, stk. 1, nr. 10'],
  }),
} as const;
