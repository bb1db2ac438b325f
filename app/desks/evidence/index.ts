export { groupsInWords } from './bank.ts';

export { evidenceRoutes } from './routes.tsx';
