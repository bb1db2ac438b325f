import type { Sentences } from '../kernel/act/act.ts';
import { stateLabels } from './labels.ts';
import type { OrderEvent } from './order-events.ts';
import { ofOrder, ofOrderBy } from './text.ts';

/** An order is no case: no citizen reads of it. */
export const orderSentences: Sentences<OrderEvent> = {
  'recruitment.order-opened': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, companyName: virksomhed, madeBy } }) =>
      madeBy === 'company' ? ofOrder('own.said', { navn, titel }) : ofOrder('open.said', { navn, titel, virksomhed }),
  },
  'recruitment.order-changed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel } }) => ofOrder('change.said', { navn, titel }),
  },
  'recruitment.order-state-set': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, state } }) =>
      ofOrderBy('state.said', (lang) => ({ navn, titel, status: stateLabels[state][lang] })),
  },
  'recruitment.order-answered': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel } }) => ofOrder('answer.said', { navn, titel }),
  },
  'recruitment.candidates-sent': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, count: antal, toName: modtager } }) =>
      ofOrder('send.said', { navn, titel, antal, modtager }),
  },
  'recruitment.share-proposed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, withName: kommune } }) =>
      ofOrder('share.said', { navn, titel, kommune }),
  },
  'recruitment.share-answered': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, answer } }) =>
      ofOrder(`share.answer.said.${answer}`, { navn, titel }),
  },
  'recruitment.share-ended': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, withName: kommune } }) =>
      ofOrder('share.end.said', { navn, titel, kommune }),
  },
};
