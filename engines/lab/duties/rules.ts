import type { Rule } from '@fodfaeste/law';

/** The talk that is recorded as held when a duty of this rule falls due. */
interface HeldTalk {
  readonly myndighed: 'kommune' | 'akasse';
  readonly slags: 'jobsamtale' | 'faellessamtale' | 'opfoelgning_sygedagpenge';
}

/** A rule of the law whose duty is a talk, and who holds it. */
export interface TalkRule {
  readonly id: string;
  readonly heldBy: 'municipality' | 'fund';
  readonly talk: HeldTalk;
}

const talk = (id: string, heldBy: TalkRule['heldBy'], slags: HeldTalk['slags'] = 'jobsamtale'): TalkRule => ({
  id,
  heldBy,
  talk: { myndighed: heldBy === 'fund' ? 'akasse' : 'kommune', slags },
});

/**
 * The talks that are counted, first talks before the numbers they count towards. A joint talk (LAB § 31, stk. 2, until 2023; § 32, stk. 2)
 * is the municipality's talk in which the fund takes part.
 */
export const talkRules: readonly TalkRule[] = [
  talk('kontakt.foerste_samtale', 'municipality'),
  talk('kontakt.foerste_samtale_akasse', 'fund'),
  talk('syge.opfoelgning.foerste', 'municipality', 'opfoelgning_sygedagpenge'),
  talk('kontakt.samtaler.overgang_2020', 'municipality'),
  talk('kontakt.samtaler.kommune', 'municipality'),
  talk('kontakt.samtaler.dagpenge', 'municipality'),
  talk('kontakt.samtaler.unge_dagpenge', 'municipality'),
  talk('kontakt.samtaler.akasse', 'fund'),
  talk('kontakt.faelles.tre_maaneder', 'municipality', 'faellessamtale'),
  talk('kontakt.faelles.seks_maaneder', 'municipality', 'faellessamtale'),
  talk('kontakt.seksten_maaneder', 'municipality', 'faellessamtale'),
  talk('syge.opfoelgning.antal', 'municipality', 'opfoelgning_sygedagpenge'),
];

/** The right and duty to offers of LAB chapter 16. */
export const offerRules: readonly string[] = [
  'tilbud.foerste',
  'tilbud.foerste_efter_suspension',
  'tilbud.unge_foerste',
  'tilbud.unge_naeste',
];

const because = (da: string, en: string) => ({ da, en });
const byEvent = because(
  'Opstår kun, når noget særligt sker (et ønske, en kontrol, en gentilmelding).',
  'Arises only from an event (a wish, a control, a new registration).',
);

/** Duties of the municipality or the fund that are fulfilled by talks or offers and are not counted, and why. A test holds the list whole. */
export const notCounted: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  'kontakt.samtale_efter_oenske': byEvent,
  'kontakt.kontrol.samtale': byEvent,
  'kontakt.kontrol.samtale_akasse': byEvent,
  'kontakt.kontrol.hver_14_dage': byEvent,
  'kontakt.kontrol.hver_14_dage_akasse': byEvent,
  'kontakt.kontrol.tilbud': byEvent,
  'kontakt.kontrol.tilbud_akasse': byEvent,
  'syge.tidlig.samtale': byEvent,
  'syge.opfoelgning.oensket_samtale': byEvent,
  'form.gentilmelding.samtale': byEvent,
  'uddannelse.mentor.spoerg_ved_udskrivning': byEvent,
  'form.selvbooking.samtale_senest': because(
    'Handler om, hvornår en booket samtale ligger; samtalen er talt.',
    'Is about when a booked talk lies; the talk is counted.',
  ),
  'form.plan.maal': because('Handler om planens indhold.', 'Is about what the plan holds.'),
  'virksomhed.praktik.formaal': because('Handler om vilkår i et tilbud.', 'Is about the terms of an offer.'),
  'virksomhed.praktik.loentimer': because('Handler om vilkår i et tilbud.', 'Is about the terms of an offer.'),
  'syge.kategori_1.over_8_uger': because(
    'Gælder kategori 1; rækkerne er i kategori 2.',
    'Is for category 1; the rows are in category 2.',
  ),
  'form.cv.samtale': because(
    'A-kassens CV-samtale (LAB § 25, til og med 2023) er a-kassens og tælles ikke med i kontaktforløbet.',
    'The fund’s CV talk (LAB § 25, until 2023) is the fund’s own and no part of the contact course.',
  ),
  'tilbud.jobafklaring_indsats': because(
    'Indsatsen i jobafklaring (LAB § 108) er individuel, uden antal og frist, og kan gives efter andre love.',
    'The effort in job clarification (LAB § 108) is tailored, without number or deadline, and may come under other acts.',
  ),
  'tilbud.arbejdspligt_start': because(
    'Arbejdspligten (LAB kap. 16 a) gælder dem, der ikke opfylder opholds- og beskæftigelseskravet; rækkerne opfylder dem.',
    'The work duty (LAB chapter 16 a) is for those who do not meet the demands on residence and work; the rows meet them.',
  ),
};

/** The status by which the law says that its own minimum of talks was not read. */
export const unknownMinimum = 'kontakt.mindstetal_ukendt';

/** True for a rule that {@link talkRules} or {@link offerRules} name. */
export const isCounted = ({ id }: Rule): boolean => offerRules.includes(id) || talkRules.some((one) => one.id === id);
