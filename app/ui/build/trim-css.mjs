/**
 * Keeps the rules of a stylesheet whose classes are all in use; dkfds ships every component, we use a part.
 * Understands what dkfds contains: plain rules and nested at-rules (media, supports). Fonts are declared by us, so
 * its font-faces are dropped.
 */

const comment = /\/\*[\s\S]*?\*\//g;
const className = /\.(-?[_a-zA-Z][\w-]*)/g;

/** @param {string} css @param {ReadonlySet<string>} used */
export function trimCss(css, used) {
  return rules(css.replace(comment, '').replace(/@charset[^;]*;/g, ''), used);
}

/** @param {string} css @param {ReadonlySet<string>} used */
function rules(css, used) {
  let kept = '';
  for (const { head, body } of blocks(css)) {
    if (head.startsWith('@media') || head.startsWith('@supports')) {
      const inner = rules(body, used);
      if (inner) kept += `${head}{${inner}}\n`;
    } else if (head.startsWith('@font-face')) {
      // declared in fonts.css
    } else if (head.startsWith('@')) {
      kept += `${head}{${body}}\n`;
    } else {
      const selectors = splitSelectors(head).filter((selector) => isUsed(selector, used));
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}\n`;
    }
  }
  return kept;
}

/** Top-level `head{body}` pairs. @param {string} css */
function* blocks(css) {
  let depth = 0;
  let start = 0;
  let head = '';
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') {
      if (depth === 0) {
        head = css.slice(start, at).trim();
        start = at + 1;
      }
      depth++;
    } else if (css[at] === '}') {
      depth--;
      if (depth === 0) {
        yield { head, body: css.slice(start, at).trim() };
        start = at + 1;
      }
    }
  }
  if (depth !== 0) throw new Error('stylesheet ends inside a rule');
}

/** Commas inside :not(a, b) do not separate selectors. @param {string} head */
function splitSelectors(head) {
  const selectors = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= head.length; at++) {
    if (head[at] === '(') depth++;
    else if (head[at] === ')') depth--;
    else if (at === head.length || (head[at] === ',' && depth === 0)) {
      selectors.push(head.slice(start, at).trim());
      start = at + 1;
    }
  }
  return selectors;
}

/** A class inside :not() says what the element is not, so it need not be in use. @param {string} selector @param {ReadonlySet<string>} used */
function isUsed(selector, used) {
  const positive = selector.replace(/:not\([^)]*\)/g, '');
  for (const [, name] of positive.matchAll(className)) if (name && !used.has(name)) return false;
  return true;
}
