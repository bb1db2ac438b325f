import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { WebContext } from '../../../kernel/http/context.ts';
import { type Placement, performByLink, placementOfLink } from '../../../placements/index.ts';
import { textOf } from '../../acts/form-body.ts';
import { linkThanksPath, sendLinkGone } from '../../company-links/gone.tsx';
import { type LinkFaults, type LinkPage, linkPath, type OpenLink } from '../../company-links/link-page.ts';
import { linkProblems, sendLinkPage } from '../../company-links/send.tsx';
import { answerFrom, faultsOf } from '../company/answer.ts';
import type { AskProps } from '../parts/ask-props.ts';
import { partText } from '../parts/text.ts';
import { isAsked, mayAssess, openChecks } from '../words/asks.ts';
import { AssessLinkPage, CheckLinkPage, CompanyLinkPage, RepresentativeLinkPage } from './pages.tsx';
import { linkPlacementText } from './text.ts';

interface Asked {
  readonly title: string;
  readonly page: (ask: Omit<AskProps, 'reader'>) => Child;
}

interface Purpose {
  readonly act: (link: OpenLink) => string;
  /** Null where there is nothing to answer any more: withdrawn, or answered elsewhere. */
  readonly ask: (c: WebContext, link: OpenLink, place: Placement) => Asked | null;
}

function linkPage({ act: actOf, ask }: Purpose): LinkPage {
  async function show(c: WebContext, link: OpenLink, typed?: RawForm, faults: LinkFaults = {}): Promise<Response> {
    const place = await placementOfLink(c.get('kernel'), link.token);
    const asked = place && ask(c, link, place);
    if (!asked) return sendLinkGone(c, link.authorityId);
    const problems = linkProblems(c, faults);
    const form = { action: linkPath(link.token), once: c.get('kernel').newId(), values: typed, problems };
    const status = problems.length > 0 ? 422 : 200;
    return sendLinkPage(c, { title: asked.title, authorityId: link.authorityId, problems, status }, asked.page(form));
  }
  return {
    show,
    repeats: true,
    async answer(c, link, form) {
      const [kernel, act] = [c.get('kernel'), actOf(link)];
      const answer = await performByLink(kernel, link.token, act, answerFrom(kernel, act, form), {
        onceKey: textOf(form, '_once')?.slice(0, 64),
        requestId: c.get('requestId'),
      });
      if (answer.kind === 'done') return c.redirect(linkThanksPath, 303);
      if (answer.kind === 'invalid' || answer.kind === 'refused') return show(c, link, form, faultsOf(answer));
      return sendLinkGone(c, link.authorityId);
    },
  };
}

/** Say yes or no: the company, or whoever speaks for its employees. */
export const placementLink = linkPage({
  act: ({ party }) => (party === 'company' ? 'answer-placement-as-company' : 'answer-placement-as-representative'),
  ask(c, { party, name }, place) {
    if (!isAsked(place, party)) return null;
    const t = linkPlacementText(c.get('lang'));
    return party === 'company'
      ? { title: t('company.title'), page: (form) => <CompanyLinkPage {...form} place={place} /> }
      : {
          title: t('representative.title', { virksomhed: place.companyName }),
          page: (form) => <RepresentativeLinkPage {...form} place={place} name={name} />,
        };
  },
});

/** How it goes, with one press. */
export const checkLink = linkPage({
  act: () => 'answer-placement-check-as-company',
  ask: (c, { subjectId }, place) =>
    openChecks(place, 'company').some(({ id }) => id === subjectId)
      ? {
          title: partText(c.get('lang'))('check.company', { navn: place.citizenName }),
          page: (form) => <CheckLinkPage {...form} place={place} />,
        }
      : null,
});

/** How it went, in two minutes. */
export const assessmentLink = linkPage({
  act: () => 'assess-placement-as-company',
  ask: (c, _, place) =>
    mayAssess(place, 'company', toCopenhagen(c.get('kernel').clock.now()).date)
      ? {
          title: partText(c.get('lang'))('assess.company', { navn: place.citizenName }),
          page: (form) => <AssessLinkPage {...form} place={place} />,
        }
      : null,
});
