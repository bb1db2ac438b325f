const root = '/administration';

/** Where each part of the administration is. */
export const paths = {
  front: root,
  staff: `${root}/medarbejdere`,
  municipality: `${root}/kommunen`,
  decisions: `${root}/afgoerelser`,
  letters: `${root}/breve`,
  outbox: `${root}/udbakke`,
  'case-index': `${root}/sagsindeks`,
  audit: `${root}/adgangslog`,
  jobs: `${root}/job`,
  operation: `${root}/drift`,
  acts: `${root}/handlinger`,
} as const;
export type Section = keyof typeof paths;

export const sections = Object.keys(paths) as readonly Section[];

export const staffPath = (staffId: string) => `${paths.staff}/${staffId}`;
