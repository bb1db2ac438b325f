import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { LinkButton } from '../../../ui/index.ts';
import { sendPage } from '../../frame/page.tsx';
import { newCitizenHref } from '../show.tsx';
import { overviewText } from '../text.ts';
import { path } from '../view/view.ts';

/** Nobody has that number here. */
export function sendNoSuchNumber(c: WebContext) {
  const [actor, t] = [actorOf(c), overviewText(c.get('lang'))];
  const title = t('search.none');
  const create = newCitizenHref(actor);
  return sendPage(
    c,
    { title, back: { href: path, label: t('back') } },
    <div class="ff-narrow">
      <h1>{title}</h1>
      <p>{t('search.none.text')}</p>
      {create ? (
        <>
          <p>{t('search.none.new')}</p>
          <LinkButton href={create} kind="primary" icon="plus">
            {t('newCitizen')}
          </LinkButton>
        </>
      ) : null}
    </div>,
  );
}

/** Digits that are no CPR number: they may be a part of one, so they are not shown again. */
export function sendNotANumber(c: WebContext, fault: string) {
  const t = overviewText(c.get('lang'));
  const title = t('search.number');
  return sendPage(
    c,
    { title, back: { href: path, label: t('back') } },
    <div class="ff-narrow">
      <h1>{title}</h1>
      <p>{fault}</p>
      <p>{t('search.number.text')}</p>
    </div>,
    400,
  );
}
