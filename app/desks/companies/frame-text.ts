import { catalogue } from '../../kernel/text/catalogue.ts';

const da = {
  'tabs.own': 'Jeres sider',
  'tabs.staff': 'Virksomhedens sider',
  'own.front': 'Forside',
  'own.placements': 'Aftaler',
  'own.jobs': 'Job',
  'own.figures': 'Jeres tal',
  'own.offers': 'Tilbud',
  'own.training': 'Hold med job',
  'own.courses': 'Kurser og hold',
  'own.participants': 'Deltagere',
  'own.needs': 'Her mangler hold',
  'own.details': 'Oplysninger',
  'staff.front': 'Overblik',
  'staff.placements': 'Aftaler',
  'staff.jobs': 'Job',
  'staff.figures': 'Tal',
  'staff.details': 'Oplysninger',
} as const;

const en = {
  'tabs.own': 'Your pages',
  'tabs.staff': 'The company’s pages',
  'own.front': 'Front page',
  'own.placements': 'Agreements',
  'own.jobs': 'Jobs',
  'own.figures': 'Your figures',
  'own.offers': 'Offers',
  'own.training': 'Classes with jobs',
  'own.courses': 'Courses and classes',
  'own.participants': 'Participants',
  'own.needs': 'Where classes are missing',
  'own.details': 'Details',
  'staff.front': 'Overview',
  'staff.placements': 'Agreements',
  'staff.jobs': 'Jobs',
  'staff.figures': 'Figures',
  'staff.details': 'Details',
} as const;

export const companyFrameText = catalogue(da, en);
