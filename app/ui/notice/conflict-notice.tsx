import type { Instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../kernel/text/format.ts';
import { buttonClass } from '../content/button.tsx';
import { usePage, useText } from '../context.ts';
import { Form } from '../form/form.tsx';
import { Table } from '../table/table.tsx';

export interface Difference {
  readonly field: string;
  readonly label: string;
  /** As they shall be read; empty when there was nothing. */
  readonly before: string;
  readonly theirs: string;
  readonly mine: string;
}

export interface ConflictNoticeProps {
  readonly who: string;
  readonly at: Instant;
  readonly differences: readonly Difference[];
  /** Sends the reader's own values again, on top of the colleague's version. */
  readonly keepMine: {
    readonly action: string;
    readonly version: string | number;
    readonly once?: string | undefined;
    readonly returnTo?: string | undefined;
    readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  };
  /** The page with the colleague's version. */
  readonly useTheirsHref: string;
}

/** A colleague was faster: nothing is lost, a person chooses. */
export function ConflictNotice({ who, at, differences, keepMine, useTheirsHref }: ConflictNoticeProps) {
  const t = useText();
  const { lang, now } = usePage();
  const shown = (text: string) => (text === '' ? <span class="ff-muted">{t('conflictEmpty')}</span> : text);
  const { values, ...form } = keepMine;
  return (
    <section class="ff-conflict" role="alert">
      <h2>{t('conflictHeading')}</h2>
      <p>{t('conflictBody', { who, when: formatDateTime(lang, at, now) })}</p>
      <Table
        caption={t('conflictHeading')}
        hideCaption
        rows={differences}
        columns={[
          { header: t('conflictField'), cell: ({ label }) => label, rowHeader: true },
          { header: t('conflictBefore'), cell: ({ before }) => shown(before) },
          { header: t('conflictTheirs', { who }), cell: ({ theirs }) => shown(theirs) },
          { header: t('conflictMine'), cell: ({ mine }) => <strong>{shown(mine)}</strong> },
        ]}
      />
      <Form {...form} idPrefix="conflict">
        {Object.entries(values).map(([name, value]) =>
          (typeof value === 'string' ? [value] : (value ?? [])).map((one) => (
            <input type="hidden" name={name} value={one} />
          )),
        )}
        <div class="ff-actions">
          <button class={buttonClass('primary')} type="submit">
            {t('conflictKeepMine')}
          </button>
          <a class={buttonClass('secondary')} href={useTheirsHref}>
            {t('conflictUseTheirs')}
          </a>
        </div>
      </Form>
    </section>
  );
}
