import { catalogue } from '../../kernel/text/catalogue.ts';

const da = {
  title: 'Delt med mig',
  lead: 'Sager, hvor du har fået adgang til en del. Du ser kun den del, som grundlaget giver dig lov til.',
  name: 'Borger',
  house: 'Kommune',
  parts: 'Du kan se',
  why: 'Hvorfor',
  until: 'Til',
  by: 'Givet af',
  'empty.heading': 'Ingen har delt en sag med dig lige nu',
  'empty.text': 'Når en sagsbehandler giver dig adgang til en del af en sag, står borgeren her.',
} as const;
const en = {
  title: 'Shared with me',
  lead: 'Cases where you have been given access to a part. You see only the part that the legal basis allows.',
  name: 'Citizen',
  house: 'Municipality',
  parts: 'You can see',
  why: 'Why',
  until: 'Until',
  by: 'Given by',
  'empty.heading': 'Nobody has shared a case with you right now',
  'empty.text': 'When a caseworker gives you access to part of a case, the citizen stands here.',
} as const;

export const sharedText = catalogue(da, en);
