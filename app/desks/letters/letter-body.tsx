import type { Child } from 'hono/jsx';
import { blocksOf, partsOfText } from '../../letters/index.ts';
import { usePage } from '../../ui/context.ts';
import { letterPageText } from './text.ts';

function Words({ text }: { readonly text: string }) {
  const t = letterPageText(usePage().lang);
  return (
    <>{partsOfText(text).map((part) => ('href' in part ? <a href={part.href}>{t('link.page')}</a> : part.text))}</>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const children: Child[] = lines.flatMap((line, index) => [index > 0 ? <br /> : null, <Words text={line} />]);
  return <p>{children}</p>;
}

interface LetterBodyProps {
  readonly body: string;
  /** The language the letter is written in, where the page around it is in another. */
  readonly lang?: string | undefined;
  readonly level?: 2 | 3 | undefined;
}

/** A letter as its reader sees it: headings, lists, paragraphs, and links to our own pages. */
export function LetterBody({ body, lang, level = 3 }: LetterBodyProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="ff-letter" lang={lang}>
      {blocksOf(body).map((block) =>
        block.kind === 'heading' ? (
          <Heading>{block.text}</Heading>
        ) : block.kind === 'list' ? (
          <ul>
            {block.items.map((item) => (
              <li>
                <Words text={item} />
              </li>
            ))}
          </ul>
        ) : (
          <Lines lines={block.lines} />
        ),
      )}
    </div>
  );
}
