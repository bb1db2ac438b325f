export { RecordBeforePlacement } from './record-before.tsx';
export { companyRecordRoutes, ownRecordRoutes } from './record-routes.tsx';
export { companyEffortRoutes } from './routes.tsx';
