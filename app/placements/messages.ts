import type { CompanyMessage, LinkPurpose, NewCompanyLink } from '../companies/index.ts';
import { newToken, pageInMessage } from '../kernel/crypto/secret-link.ts';
import { formatDate, formatPhone } from '../kernel/text/format.ts';
import { numberIn } from './checks/numbers.ts';
import type { Outgoing } from './events.ts';
import { kindWords } from './labels.ts';
import type { LadderStep, PlacementKind } from './placement.ts';
import { placementText } from './text.ts';

/** Who at the municipality is called, and in whose name is written. */
export interface House {
  readonly authority: string;
  readonly staffName: string;
  readonly phone: string | null;
}

export interface Recipient {
  readonly party: 'company' | 'representative';
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly prefersSms: boolean;
}

/** What a message tells of the placement: until it is granted the citizen's given name alone. */
export interface Told {
  readonly placementId: string;
  readonly organisationId: string;
  readonly caseId: string;
  readonly companyName: string;
  readonly citizenName: string;
  readonly kind: PlacementKind;
  readonly functionTitle: string;
  readonly purpose: string;
  readonly startsOn: Parameters<typeof formatDate>[1];
  readonly endsOn: Parameters<typeof formatDate>[1];
  readonly ladder: readonly LadderStep[];
}

export type MessageTopic = 'ask' | 'speaker' | 'inform' | 'remind' | 'granted' | 'withdrawn' | 'check' | 'assess';

const linkPurpose: Readonly<Partial<Record<MessageTopic, LinkPurpose>>> = {
  ask: 'placement',
  speaker: 'placement',
  remind: 'placement',
  check: 'check',
  assess: 'assessment',
};

// Companies are written to in Danish.
const t = placementText('da');

/** SMS when that is what they prefer, or all there is; null where nobody can be written to. */
export function wayTo({ email, phone, prefersSms }: Pick<Recipient, 'email' | 'phone' | 'prefersSms'>) {
  if (phone !== null && (prefersSms || email === null)) return { channel: 'sms', toAddress: phone } as const;
  return email === null ? null : ({ channel: 'email', toAddress: email } as const);
}

/** The secrets that a decision may need, made where chance is allowed. */
export const tokensFor = (count: number): readonly string[] => Array.from({ length: count }, newToken);

interface Given {
  readonly topic: MessageTopic;
  readonly to: Recipient;
  readonly about: Told;
  readonly house: House;
  /** The follow-up of a check; the placement otherwise. */
  readonly subjectId?: string;
  readonly token: string | undefined;
  readonly newId: () => string;
  /** The figures of the ratio, for whoever is to say whether it is kept. */
  readonly figures?: string | undefined;
  readonly discussed?: boolean | undefined;
}

/** A mail or SMS, with the link that answers it; null where nobody can be written to. */
export function outgoingOf(given: Given): Outgoing | null {
  const { topic, to, about, token, newId } = given;
  const way = wayTo(to);
  if (way === null) return null;
  const purpose = linkPurpose[topic];
  if (purpose !== undefined && token === undefined) throw new Error(`a message about ${topic} needs a link`);
  const subjectId = given.subjectId ?? about.placementId;
  const link: NewCompanyLink | null =
    purpose === undefined || token === undefined
      ? null
      : {
          id: newId(),
          organisationId: about.organisationId,
          party: to.party,
          purpose,
          subjectId,
          caseId: about.caseId,
          name: to.name,
          token,
        };
  const words = slotsOf(given, token === undefined ? '' : pageInMessage(`/virksomhed/svar/${token}`));
  const message: CompanyMessage = {
    id: newId(),
    organisationId: about.organisationId,
    ...way,
    toName: to.name,
    purpose: `placement-${topic}`,
    subject: subjectOf(topic, words),
    body: way.channel === 'sms' ? smsOf(topic, words) : bodyOf(topic, words),
    subjectId,
  };
  return { message, link };
}

const slotsOf = ({ to, about, house, figures, discussed }: Given, adresse: string) => ({
  navn: to.name,
  borger: about.citizenName,
  firma: about.companyName,
  plads: kindWords[about.kind].da,
  opgave: about.functionTitle,
  fra: formatDate('da', about.startsOn),
  til: formatDate('da', about.endsOn),
  timer: hoursInWords(about.ladder),
  formaal: about.purpose === '' ? '' : t('mail.ask.purpose', { formaal: about.purpose }),
  tal: figures ?? t('mail.figures.unknown'),
  droeftet: discussed === true ? t('mail.speaker.discussed') : '',
  adresse,
  hvem: house.staffName,
  telefon: house.phone === null ? '' : ` på ${formatPhone(house.phone)}`,
  kommune: house.authority,
});
type Slots = ReturnType<typeof slotsOf>;

// Each topic asks for some of the slots: all are there.
const look = t as unknown as (key: string, slots: Slots) => string;
const subjectOf = (topic: MessageTopic, slots: Slots): string => look(`mail.${topic}.subject`, slots);
const bodyOf = (topic: MessageTopic, slots: Slots): string => look(`mail.${topic}.body`, slots);
const smsOf = (topic: MessageTopic, slots: Slots): string => look(`sms.${topic}`, slots);

/** "Fra uge 1 til 4: 20 timer om ugen." */
export function hoursInWords(ladder: readonly LadderStep[]): string {
  const hours = ({ unpaid, paid }: LadderStep): string => {
    const [timer, loen] = [numberIn('da', unpaid), numberIn('da', paid)];
    if (paid === 0) return t('mail.hours.unpaid', { timer });
    return unpaid === 0 ? t('mail.hours.paid', { timer: loen }) : t('mail.hours.both', { timer, loen });
  };
  const [first] = ladder;
  if (ladder.length === 1 && first) return t('mail.hours.one', { timer: hours(first) });
  return ladder.map((step) => t('mail.hours', { fra: step.fromWeek, til: step.toWeek, timer: hours(step) })).join('\n');
}
