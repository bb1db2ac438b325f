import type { NavItem } from '../layout/navigation.tsx';
import type { Say } from './sample.ts';

export const citizenNav = (say: Say): readonly NavItem[] => [
  { href: '/citizen', label: say('Forside', 'Front page') },
  { href: '/citizen/plan', label: say('Min plan', 'My plan'), count: 3 },
  { href: '/citizen/messages', label: say('Beskeder', 'Messages') },
  { href: '/citizen/meetings', label: say('Møder', 'Meetings') },
  { href: '/citizen/form', label: say('Mine oplysninger', 'My information') },
];

export const staffNav = (say: Say): readonly NavItem[] => [
  { href: '/staff', label: say('Overblik', 'Overview') },
  { href: '/staff/calendar', label: say('Kalender', 'Calendar') },
  { href: '/staff/inbox', label: say('Indbakke', 'Inbox'), count: 4 },
  { href: '/staff/components', label: say('Tal', 'Figures') },
];
