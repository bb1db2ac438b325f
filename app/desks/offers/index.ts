/** What other desks may use of the pages of offers. */
export { CaseOffers } from './case-part.tsx';

export { caseOfferRoutes, offerRoutes, ownOfferRoutes, providerOfferRoutes } from './routes.tsx';
