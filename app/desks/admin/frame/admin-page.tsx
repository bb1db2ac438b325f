import type { Child } from 'hono/jsx';
import type { WebContext } from '../../../kernel/http/context.ts';
import { usePage } from '../../../ui/context.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import type { Crumb } from '../../../ui/navigation/breadcrumb.tsx';
import { Tabs } from '../../../ui/navigation/tabs.tsx';
import { sendPage } from '../../frame/page.tsx';
import { paths, type Section, sections } from './paths.ts';
import { frameText } from './text.ts';

interface AdminPage {
  readonly section: Section;
  readonly title: string;
  /** Between the section and the page, where the page is not the section itself. */
  readonly below?: readonly Crumb[];
  readonly problems?: readonly FieldProblem[];
  readonly status?: 200 | 400 | 404 | 422;
}

function SectionTabs({ section }: { readonly section: Section }) {
  const t = frameText(usePage().lang);
  return (
    <Tabs
      label={t('sections')}
      current={paths[section]}
      items={sections.map((one) => ({ href: paths[one], label: t(`nav.${one}`) }))}
    />
  );
}

/** A page of the administration: its parts as tabs (the front has them as tiles), and the way up for pages below a part. */
export function sendAdminPage(c: WebContext, { section, title, below, problems, status }: AdminPage, body: Child) {
  const t = frameText(c.get('lang'));
  const up = below && [{ label: t(`nav.${section}`), href: paths[section] }, ...below, { label: title }];
  return sendPage(
    c,
    {
      title: section === 'front' ? title : `${title} · ${t('root')}`,
      ...(up ? { breadcrumb: up } : {}),
      ...(problems ? { problems } : {}),
    },
    <>
      {section === 'front' ? null : <SectionTabs section={section} />}
      {body}
    </>,
    status,
  );
}
