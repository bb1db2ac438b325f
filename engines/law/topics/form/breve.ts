import { all, atLeast, choose, count, exists, is, latest, not } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { digitalPost2021, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../sources.ts';
import { alleMaalgrupper, dagpenge } from './groups.ts';
import { w } from './words.ts';

const letterDay = latest('brev', { where: { maskinelt: false } });

const channel: Rule = {
  id: 'form.brev.kanal',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: w('Sådan får du breve', 'How you get letters'),
  citizen: w('Du får breve om din sag: {value}.', 'You get letters about your case: {value}.'),
  lawyer: w(
    'Kommunen sender afgørelser, tilbud, henvisninger til job og indkaldelser i Digital Post, medmindre personen er fritaget. Til fritagne sendes på papir.',
    'The municipality sends decisions, offers, referrals and summonses by Digital Post unless the person is exempt; then on paper.',
  ),
  cites: [labOrder2019('§ 129'), labOrder2020('§ 129'), digitalPost2021('§§ 3-5')],
  mark: 'V',
  when: alleMaalgrupper,
  value: choose([[is('digital_post', 'fritaget'), 1]], 0),
  unit: 'code',
  labels: [w('i Digital Post', 'by Digital Post'), w('på papir', 'on paper')],
};

const issuer: Rule = {
  id: 'form.brev.udsteder',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Brevet nævner, hvem der har skrevet det', 'The letter names its author'),
  citizen: w(
    'Et brev skal nævne, hvem der har skrevet det. Det gælder ikke breve, en maskine sender alene.',
    'A letter must name who issued it, unless a machine alone sent it.',
  ),
  lawyer: w(
    'Afgørelser og dokumenter, der ikke udelukkende er sendt eller udstedt ved elektronisk databehandling, skal entydigt identificere udstederen. Rent maskinelle kan angive Jobnet, VITAS, kommunen eller a-kassen som afsender.',
    'Decisions not issued by electronic processing alone must clearly identify who issued them.',
  ),
  cites: [labOrder2019('§ 130, stk. 2'), labOrder2020('§ 130, stk. 2')],
  mark: 'V',
  when: all(alleMaalgrupper, exists(letterDay)),
  done: atLeast(count('brev', { where: { maskinelt: false, udstederNavngivet: true }, from: letterDay }), 1),
};

const arrival: Rule = {
  id: 'form.brev.kommet_frem',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: w('Hvornår et digitalt brev gælder', 'When a digital letter counts'),
  citizen: w(
    'Et digitalt brev gælder, når det ligger i din postkasse. Også selv om du ikke har åbnet det.',
    'A digital letter counts when it lies in your mailbox, even if you have not opened it.',
  ),
  lawyer: w(
    'En digital meddelelse er kommet frem, når den er tilgængelig for adressaten.',
    'A digital message has arrived when it is available to the addressee.',
  ),
  cites: [labOrder2019('§ 130, stk. 3'), digitalPost2021('§ 10')],
  mark: 'V',
  when: all(alleMaalgrupper, not(is('digital_post', 'fritaget'))),
};

/** Letters, by pack. */
export const breve: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [channel, issuer, arrival] },
  'ung-2022': {
    rules: [
      { ...channel, cites: [labOrder2021('§ 131'), digitalPost2021('§§ 3-5')] },
      { ...issuer, cites: [labOrder2021('§ 132, stk. 2')] },
      { ...arrival, cites: [labOrder2021('§ 132, stk. 3'), digitalPost2021('§ 10')] },
    ],
  },
  'lab-2024': {
    rules: [
      { ...channel, cites: [labOrder2023('§ 132, stk. 1'), labOrder2023('§ 132, stk. 4'), digitalPost2021('§§ 3-5')] },
      { ...issuer, cites: [labOrder2023('§ 133, stk. 2')] },
      { ...arrival, cites: [labOrder2023('§ 133, stk. 3'), digitalPost2021('§ 10')] },
      {
        id: 'form.brev.kopi',
        kind: 'right',
        subject: 'person',
        bearer: 'kommune',
        name: w('Du ser, hvad a-kassen får at vide', 'You see what the fund is told'),
        citizen: w(
          'Skriver kommunen til din a-kasse om dig, så får du også selv at vide, hvad der står.',
          'If the municipality writes to the fund about you, you are told what it says.',
        ),
        lawyer: w(
          'Kommunen sender dagpengemodtageren besked i Digital Post om indholdet af underretninger til a-kassen.',
          'The municipality tells the recipient of dagpenge the content of notices to the fund.',
        ),
        cites: [labOrder2023('§ 132, stk. 2')],
        mark: 'V',
        when: all(dagpenge, not(is('digital_post', 'fritaget'))),
        groupOnly: true,
      },
    ],
  },
};
