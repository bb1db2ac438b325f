import type { Child } from 'hono/jsx';
import { classes } from '../classes.ts';
import type { PageContext } from '../context.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FieldProblem } from '../form/form-context.ts';
import { BackLink, type BackLinkProps } from '../navigation/back-link.tsx';
import { Breadcrumb, type Crumb } from '../navigation/breadcrumb.tsx';
import { Flash } from '../notice/flash.tsx';
import { SessionWarning } from '../notice/session-warning.tsx';
import { uiText } from '../text/index.ts';
import { Document } from './document.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** What the three layouts have in common. */
export interface PageProps {
  readonly context: PageContext;
  /** Names the page in the browser; the page writes its own `h1`. */
  readonly title: string;
  readonly back?: BackLinkProps | undefined;
  readonly breadcrumb?: readonly Crumb[] | undefined;
  /** What a form came back with: shown above the `h1` with links to the fields. */
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly children?: Child;
}

export interface FrameProps extends PageProps {
  readonly kind: 'citizen' | 'staff' | 'public';
  readonly menu?: Child;
  readonly scripts?: readonly string[];
}

const bodyClasses = { citizen: 'ff-citizen', staff: 'ff-staff', public: 'ff-citizen' } as const;

/** Skip link, banner, header, main, footer: the order is the same on every page. */
export function Frame({
  context,
  title,
  back,
  breadcrumb,
  problems = [],
  children,
  kind,
  menu,
  scripts = [],
}: FrameProps) {
  const t = uiText(context.lang);
  const session = context.sessionExpiresAt ? ['session.js'] : [];
  return (
    <Document
      context={context}
      title={problems.length > 0 ? `${t('errorPrefix')}${title}` : title}
      bodyClass={classes('ff-body', bodyClasses[kind])}
      scripts={['forms.js', ...session, ...scripts]}
    >
      <a class="skipnav" href="#main-content">
        {t('skipToContent')}
      </a>
      {context.banner ? (
        <aside class="ff-banner" aria-label={t('alertInfo')}>
          {context.banner}
        </aside>
      ) : null}
      <Header>{menu}</Header>
      <main class="container ff-main" id="main-content" tabindex={-1}>
        {back ? <BackLink {...back} /> : null}
        {breadcrumb ? <Breadcrumb items={breadcrumb} /> : null}
        {context.flash ? <Flash {...context.flash} /> : null}
        {problems.length > 0 ? <ErrorSummary problems={problems} /> : null}
        {children}
      </main>
      <Footer />
      {context.sessionExpiresAt ? <SessionWarning expiresAt={context.sessionExpiresAt} /> : null}
    </Document>
  );
}
