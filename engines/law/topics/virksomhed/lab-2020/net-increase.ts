import { all, any, ask, atLeast, count, is, not, plusDays, startOf } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2020, labOrder2023 } from '../../sources.ts';
import { virkLoentilskud } from '../sources.ts';
import { latestMonth, meanOfTwelveMonths, neverStaff, placeBegins, plannedGroup, plannedIs } from '../staff.ts';

/** Merbeskæftigelse (LAB § 79; BEK-LAB §§ 66, 78-81): for wage subsidy only. `exempt` are groups without the demand. */
export function netIncrease(exempt: Bool, from: 'lab-2020' | 'selvbooking-2021'): readonly Rule[] {
  const orders =
    from === 'lab-2020'
      ? ([labOrder2019('§ 66'), labOrder2019('§§ 78-79')] as const)
      : ([labOrder2020('§ 66'), labOrder2020('§§ 78-79'), labOrder2023('§ 66'), labOrder2023('§§ 78-79')] as const);
  const groups = from === 'lab-2020' ? 'nr. 1-8 og 12' : 'nr. 1-8 og 10-12';
  const when = all(plannedIs('loentilskud'), not(exempt));
  return [
    {
      id: 'virksomhed.merbeskaeftigelse',
      kind: 'guard',
      subject: 'virksomhed',
      bearer: 'virksomhed',
      name: { da: 'Merbeskæftigelse', en: 'Net increase of staff' },
      citizen: null,
      lawyer: {
        da: `Ansættelse med løntilskud (${groups}) skal give merbeskæftigelse: de ordinært ansatte i den seneste måned er mindst gennemsnittet af de foregående 12 måneder, i årsværk uden ansatte med tilskud. Unge under 18 tæller med. Privat: hele CVR-nummeret; offentlig: P-nummeret. Måneder uden ansatte udelades. Har en privat arbejdsgiver ingen ansatte, ser kommunen på det.`,
        en: `A subsidised employment (${groups.replace(' og ', ' and ')}) must be a net increase: ordinary staff of the latest month is at least the mean of the preceding 12 months, in FTE without subsidised staff. Under-18s count. Private: the whole CVR number; public: the P-number. Months without staff are left out. For a private employer without staff the municipality looks at it.`,
      },
      cites: [lab2019('§ 79'), lab2024('§ 79'), ...orders, virkLoentilskud('beregningen')],
      mark: 'V',
      when,
      done: any(
        atLeast(latestMonth, meanOfTwelveMonths),
        all(neverStaff, ask('virksomhed.merbeskaeftigelse_uden_ansatte', { since: startOf('planlagt_plads') })),
      ),
    },
    {
      id: 'virksomhed.merbeskaeftigelse.oplysninger',
      kind: 'duty',
      subject: 'virksomhed',
      bearer: 'virksomhed',
      name: { da: 'Tal til de ansattes repræsentanter', en: 'Figures for the representatives' },
      citizen: null,
      lawyer: {
        da: 'Arbejdsgiver og ansatte ser i fællesskab efter, om der er merbeskæftigelse. Arbejdsgiveren giver repræsentanterne alle nødvendige oplysninger. Uenighed: mægling og eventuelt voldgift; privat uden overenskomst: det regionale arbejdsmarkedsråd.',
        en: 'Employer and employees together see to the net increase. The employer gives the representatives all information needed. Disagreement: mediation and arbitration; private without agreement: the regional council.',
      },
      cites: [labOrder2019('§§ 80-81'), labOrder2023('§§ 80-81')],
      mark: 'V',
      when: all(when, not(all(is('arbejdssted.sektor', 'privat'), neverStaff))),
      done: atLeast(
        count('medarbejderside', {
          where: { hvad: 'oplysninger_om_ansatte', slags: 'loentilskud' },
          from: startOf('planlagt_plads'),
        }),
        1,
      ),
      due: plusDays(placeBegins, -1),
    },
  ];
}

export const netIncrease2020 = netIncrease(plannedGroup(10, 11), 'lab-2020');
