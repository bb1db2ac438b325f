import type { PlainDate } from '@fodfaeste/law/dates';
import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import { type LetterHouse, type PaperLetter, withAddresses } from '../../../letters/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { LetterBody } from '../letter-body.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';

interface PileProps {
  readonly letters: readonly PaperLetter[];
  readonly once: string;
}

/** The pile: who gets a letter on paper, without addresses. */
export function PilePage({ letters, once }: PileProps) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  if (letters.length === 0)
    return (
      <div class="ff-narrow">
        <h1>{t('print.title')}</h1>
        <EmptyState heading={t('print.none')}>
          <p>{t('print.none.text')}</p>
        </EmptyState>
      </div>
    );
  return (
    <div class="ff-narrow">
      <h1>{t('print.title')}</h1>
      <p class="ff-lead">{t('print.lead')}</p>
      <ul>
        {letters.map(({ id, personName: navn, subject: emne }) => (
          <li>
            {t('print.row', { navn, emne })}{' '}
            <a href={letterPaths.printPdf(id)} aria-label={t('print.pdf.of', { navn, emne })}>
              {t('print.pdf')}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton kind="primary" href={letterPaths.printSheets}>
          {t('print.count', { antal: letters.length })}
        </LinkButton>
      </p>
      <Form action="/handling/mark-printed" once={once} returnTo={letterPaths.printRoom}>
        <HiddenField name="ids" value={letters.map(({ id }) => id).join(',')} />
        <Submit kind="secondary">{t('print.done')}</Submit>
      </Form>
    </div>
  );
}

interface SheetsProps extends PileProps {
  readonly house: LetterHouse;
  readonly publicUrl: string;
  readonly today: PlainDate;
}

function Sheet({
  letter,
  house,
  publicUrl,
}: { readonly letter: PaperLetter } & Pick<SheetsProps, 'house' | 'publicUrl'>) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const { street, postcode, city, personName, subject, body, madeAt } = letter;
  const town = [postcode, city].filter(Boolean).join(' ');
  return (
    <article class="ff-sheet">
      <address class="ff-sheet-window">
        <span>{personName}</span>
        {street ? <span>{street}</span> : <span class="ff-no-print">{t('print.noAddress')}</span>}
        {town ? <span>{town}</span> : null}
      </address>
      <p class="ff-sheet-from">
        {house.name}
        {house.address ? `, ${house.address}` : ''}
        <br />
        {formatDate(lang, toCopenhagen(madeAt).date)}
      </p>
      <h2>{subject}</h2>
      <LetterBody body={withAddresses(body, publicUrl)} />
    </article>
  );
}

/** One letter a page, the address where the window is. */
export function SheetsPage(props: SheetsProps) {
  const { letters, once, today } = props;
  const t = letterPageText(usePage().lang);
  const isHidden = letters.some(({ protectedUntil }) => protectedUntil !== null && today <= protectedUntil);
  return (
    <>
      <div class="ff-no-print ff-narrow">
        <h1>{t('print.count', { antal: letters.length })}</h1>
        <p>{t('print.how')}</p>
        {isHidden ? <p>{t('print.protected')}</p> : null}
        <Form action="/handling/mark-printed" once={once} returnTo={letterPaths.printRoom}>
          <HiddenField name="ids" value={letters.map(({ id }) => id).join(',')} />
          <Submit>{t('print.done')}</Submit>
        </Form>
      </div>
      <div class="ff-sheets">
        {letters.map((letter) => (
          <Sheet letter={letter} {...props} />
        ))}
      </div>
    </>
  );
}
