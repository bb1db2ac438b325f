import { all, any, exists, is, latest, measure, not, onOrAfter, param, plusWeeks } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2024, las2025, raadighed2023, raadighed2026 } from '../sources.ts';
import { deadline, fresh, help, recentlyRemoved, soon, talk } from './cv-2020.ts';
import { akassensTid, dagpenge, tilmeldtSiden, ungeDagpenge } from './groups.ts';
import { w } from './words.ts';

/** Registered in the municipality’s time: § 23, stk. 4 and 5, give each registration to who has the contact course then. */
const registeredAtMunicipality = any(
  all(not(ungeDagpenge), not(akassensTid), onOrAfter(tilmeldtSiden, measure('akasse.kommunens_start'))),
  all(ungeDagpenge, exists(latest('visiteret_til_kommunen', { until: tilmeldtSiden }))),
);

const secured: Rule = {
  id: 'form.cv.sikres.akasse',
  kind: 'duty',
  subject: 'person',
  bearer: 'akasse',
  name: w('A-kassen ser dit cv igennem', 'The fund checks your CV'),
  citizen: w('A-kassen ser på dit cv senest {due}.', 'The fund looks at your CV by {due}.'),
  lawyer: w(
    'A-kassen sikrer i de første 3 måneder senest 2 uger efter tilmelding, at cv-oplysningerne er fyldestgørende; også for unge, der visiteres til kommunen. Det gælder ikke, hvis der er gået mindre end 3 måneder fra seneste afmelding.',
    'In the first 3 months the fund secures within 2 weeks of registration that the CV is sufficient; not within 3 months of the latest removal.',
  ),
  cites: [lab2024('§ 23, stk. 4'), lab2024('§ 23, stk. 5'), raadighed2023('§ 13'), raadighed2026('§ 13')],
  mark: 'V',
  when: all(
    dagpenge,
    any(akassensTid, ungeDagpenge),
    exists(tilmeldtSiden),
    not(registeredAtMunicipality),
    not(recentlyRemoved),
  ),
  done: is('cv', 'fyldestgoerende'),
  due: plusWeeks(tilmeldtSiden, param('form.cv_kontrol_uger')),
  groupOnly: true,
};

/** CV, by pack. */
export const cv: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [deadline, soon, fresh, talk, help] },
  'lab-2024': {
    removes: [
      {
        id: 'form.cv.samtale',
        why: w(
          '§ 25 er ophævet; a-kassen holder i stedet den første jobsamtale.',
          '§ 25 is repealed; the fund holds the first job talk instead.',
        ),
        cites: [lab2024('§ 25')],
      },
    ],
    rules: [
      {
        ...deadline,
        cites: [
          lab2024('§ 23, stk. 1'),
          lab2024('§ 22, stk. 3'),
          raadighed2023('§ 13'),
          raadighed2026('§ 13'),
          las2025('§ 13 a, stk. 2'),
          las2025('§ 75, stk. 1, nr. 7'),
        ],
      },
      secured,
      {
        ...secured,
        id: 'form.cv.sikres',
        bearer: 'kommune',
        name: w('Kommunen ser dit cv igennem', 'The municipality checks your CV'),
        citizen: w('Kommunen ser på dit cv senest {due}.', 'The municipality looks at your CV by {due}.'),
        lawyer: w(
          'Tilmelder personen sig efter a-kassens 3 måneder (unge: efter at være visiteret til kommunen), sikrer kommunen senest 2 uger efter tilmeldingen, at cv-oplysningerne er fyldestgørende, medmindre der er gået mindre end 3 måneder fra seneste afmelding.',
          'When the person registers after the fund’s months (the young: after being sent to the municipality), the municipality secures it within 2 weeks of registration.',
        ),
        cites: [lab2024('§ 23, stk. 4, 2. pkt.'), lab2024('§ 23, stk. 5, 2. pkt.')],
        when: all(dagpenge, exists(tilmeldtSiden), registeredAtMunicipality, not(recentlyRemoved)),
      },
    ],
  },
  'reform-1a': {
    rules: [
      {
        id: 'form.cv.egen_loesning',
        kind: 'right',
        subject: 'person',
        bearer: 'borger',
        name: w('Cv i a-kassens eller kommunens løsning', 'CV in the fund’s or municipality’s solution'),
        citizen: w(
          'Dit cv tæller også, hvis du har lavet det hos a-kassen eller kommunen.',
          'Your CV also counts when made with the fund or the municipality.',
        ),
        lawyer: w(
          'Cv-oplysninger er oplysninger på Jobnet eller i kommunens eller a-kassens digitale cv-løsning. §§ 13 og 17 taler dog fortsat om Jobnet.',
          'CV data are those on Jobnet or in the municipality’s or the fund’s solution; §§ 13 and 17 still speak of Jobnet.',
        ),
        cites: [raadighed2026('§ 2, stk. 1, nr. 12')],
        mark: 'V',
        when: dagpenge,
        groupOnly: true,
      },
    ],
  },
};
