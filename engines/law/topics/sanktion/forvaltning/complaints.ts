import { all, concept, exists, latest, not, plusDays, plusWeeks } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { alf2024, alf2025, lab2019, lab2022, lab2024, rsl2025 } from '../../sources.ts';
import { complaintOrder2025 } from '../sources.ts';

const toMunicipality = latest('klage', { where: { til: 'kommune', trin: 'modtaget' } });
const toFund = latest('klage', { where: { til: 'akasse', trin: 'modtaget' } });
const sinceThen = (
  ...trin: readonly ('medhold' | 'delvist_medhold' | 'orienteret_om_mere_tid' | 'borger_fastholder' | 'oversendt')[]
) => exists(latest('klage', { where: { til: 'kommune', trin }, from: toMunicipality }));
const kept = latest('klage', { where: { til: 'kommune', trin: 'borger_fastholder' }, from: toMunicipality });
const partly = latest('klage', { where: { til: 'kommune', trin: 'delvist_medhold' }, from: toMunicipality });
const forwarded = latest('klage', {
  where: {
    over: ['tilbud', 'raadighedsafproevende_tilbud', 'henvisning_til_arbejde', 'anden_aktoer'],
    trin: 'oversendt',
  },
});

const base = { kind: 'duty', subject: 'person', bearer: 'kommune', mark: 'V' } as const;

/** What becomes of a complaint. */
export const complaintRules: readonly Rule[] = [
  {
    ...base,
    id: 'sanktion.forvaltning.genvurdering',
    mark: 'S',
    name: { da: 'Kommunen ser på sagen igen', en: 'The municipality looks at the case again' },
    citizen: {
      da: 'Kommunen ser på sagen igen. Den svarer dig eller sender klagen videre senest {due}.',
      en: 'The municipality looks at the case again. It answers you or sends the complaint on by {due}.',
    },
    lawyer: {
      da: 'Den, der traf afgørelsen, vurderer først, om der kan gives medhold (RSL § 66). Kan der ikke det, sendes klagen med begrundelse til klageinstansen inden fire uger efter modtagelsen; ellers får klageren besked (BEK nr. 861 af 2025, § 11, ikke læst i selve bekendtgørelsen). Senest {due}.',
      en: 'Whoever decided first looks whether the complaint can be upheld (RSL § 66). If not, it goes with reasons to the appeals body within four weeks of receipt; otherwise the complainant is told (order no. 861 of 2025, § 11, not read in the order itself). By {due}.',
    },
    cites: [rsl2025('§ 66'), complaintOrder2025('§ 11')],
    when: exists(toMunicipality),
    done: sinceThen('medhold', 'delvist_medhold', 'orienteret_om_mere_tid', 'oversendt'),
    due: plusWeeks(toMunicipality, 4),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.delvist_medhold_svar',
    kind: 'right',
    bearer: 'borger',
    mark: 'S',
    name: { da: 'Hold fast i klagen', en: 'Keep the complaint' },
    citizen: {
      da: 'Du har fået delvist ret. Vil du stadig klage, skal du sige det senest {due}.',
      en: 'You were upheld in part. If you still want to complain, say so by {due}.',
    },
    lawyer: {
      da: 'Ved delvist medhold har klageren fire uger til at meddele, om klagen fastholdes ({due}).',
      en: 'Upheld in part, the complainant has four weeks to say whether the complaint is kept ({due}).',
    },
    cites: [complaintOrder2025('§ 11')],
    when: all(exists(partly), not(exists(kept)), not(sinceThen('oversendt'))),
    due: plusWeeks(partly, 4),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.oversendelse',
    mark: 'S',
    name: { da: 'Klagen sendes videre', en: 'The complaint is sent on' },
    citizen: {
      da: 'Kommunen sender din klage videre senest {due}.',
      en: 'The municipality sends your complaint on by {due}.',
    },
    lawyer: {
      da: 'Fastholdes klagen efter delvist medhold, sendes den til klageinstansen inden 14 dage ({due}).',
      en: 'If the complaint is kept after being upheld in part, it is forwarded within 14 days ({due}).',
    },
    cites: [complaintOrder2025('§ 11')],
    when: exists(kept),
    done: exists(latest('klage', { where: { til: 'kommune', trin: 'oversendt' }, from: kept })),
    due: plusDays(kept, 14),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.akasse_genvurdering',
    bearer: 'akasse',
    name: { da: 'A-kassen ser på sagen igen', en: 'The fund looks at the case again' },
    citizen: {
      da: 'A-kassens ledelse ser på sagen igen. Får du ikke helt ret, sender den klagen videre.',
      en: 'The head of the fund looks at the case again. If you do not win wholly, it sends the complaint on.',
    },
    lawyer: {
      da: 'Kassens hovedledelse vurderer sagen på ny. Fastholdes afgørelsen helt eller delvis, sendes klagen til direktøren for STAR, hvis afgørelse inden fire uger kan indbringes for Ankestyrelsens Beskæftigelsesudvalg. Loven sætter ingen frist for kassen.',
      en: 'The head office reassesses. If the decision is kept wholly or in part, the complaint goes to the director of STAR, whose decision can be brought before the appeals board within four weeks. The act sets the fund no deadline.',
    },
    cites: [alf2024('§§ 98-99'), alf2025('§§ 98-99')],
    when: exists(toFund),
    done: exists(
      latest('klage', {
        where: { til: 'akasse', trin: ['medhold', 'oversendt'] },
        from: toFund,
      }),
    ),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.ankestyrelsen_fire_uger',
    bearer: 'stat',
    name: { da: 'Ankestyrelsen afgør klagen', en: 'The appeals board decides' },
    citizen: {
      da: 'Ankestyrelsen afgør din klage senest {due}.',
      en: 'The appeals board decides your complaint by {due}.',
    },
    lawyer: {
      da: 'Klager fra dagpengemodtagere over tilbud, rådighedsafprøvende tilbud, henvisning til arbejde og anden aktør afgøres inden fire uger efter modtagelsen i Ankestyrelsens Beskæftigelsesudvalg ({due}, regnet fra oversendelsen).',
      en: 'Complaints of people on dagpenge over offers, offers that test availability, referrals and other providers are decided within four weeks of receipt by the board ({due}, counted from forwarding).',
    },
    cites: [lab2019('§ 205'), lab2022('§ 205'), lab2024('§ 205')],
    when: all(exists(forwarded), concept('sanktion.dagpenge')),
    done: exists(latest('klage', { where: { trin: ['afgjort_medhold', 'afgjort_ikke_medhold'] }, from: forwarded })),
    due: plusWeeks(forwarded, 4),
    groupOnly: true,
  },
];
