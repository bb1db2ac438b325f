import type { LinkPurpose } from '../../companies/index.ts';
import { requestLink } from '../companies/request-link.tsx';
import { assessmentLink, checkLink, placementLink } from '../placements/links/link-pages.tsx';
import { orderLink } from '../recruitment/order-link.tsx';
import type { LinkPage } from './link-page.ts';

/** What stands behind each purpose of a link. */
export const linkPages: Readonly<Partial<Record<LinkPurpose, LinkPage>>> = {
  placement: placementLink,
  check: checkLink,
  assessment: assessmentLink,
  request: requestLink,
  order: orderLink,
};
