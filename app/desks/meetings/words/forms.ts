import type { Meeting } from '../../../meetings/index.ts';

export type MeetingForm = Meeting['form'];

export const meetingForms: readonly MeetingForm[] = ['in-person', 'phone', 'video'];

/** What can be chosen: no telephone without a number, no video where the house has none. */
export interface FormWays {
  readonly phone: boolean;
  readonly video: boolean;
}

export const formsOffered = ({ phone, video }: FormWays): readonly MeetingForm[] =>
  meetingForms.filter((form) => (form !== 'phone' || phone) && (form !== 'video' || video));

/** The first of the wishes that can be had. */
export const usualForm = (ways: FormWays, ...wishes: readonly (MeetingForm | null | undefined)[]): MeetingForm =>
  wishes.find((wish) => wish && formsOffered(ways).includes(wish)) ?? 'in-person';
