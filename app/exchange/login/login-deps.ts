import type { WebContext } from '../../kernel/http/context.ts';
import type { Web } from '../../kernel/http/web.ts';
import type { DemoProvider } from './demo/demo-provider.ts';
import type { LoginProvider } from './provider.ts';
import { loginText } from './text.ts';

/** Whom to call when a login does not lead anywhere. */
export interface LoginContact {
  /** "Hjørring Kommune". */
  readonly organisation: string;
  readonly phone: string | null;
}

export interface LoginDeps {
  readonly web: Web;
  readonly provider: LoginProvider;
  /** The provider of the demo, when that is the one in use. */
  readonly demo: DemoProvider | null;
  readonly contact: () => Promise<LoginContact>;
}

export const textOf = (c: WebContext) => loginText(c.get('lang') ?? 'da');
