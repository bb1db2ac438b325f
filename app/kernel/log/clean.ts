const personal =
  /^(cpr|.*cpr.*|(.*[_.-])?name|.*[a-z]Name|.*e?mail.*|.*phone.*|mobile|.*address.*|street|.*cookie.*|authorization|.*password.*|.*secret.*|.*token.*|.*key)$/i;

// A uuid is let through whole: six and four of its digits may stand as a CPR number does, and it names no person by itself.
const uuidOrCpr = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<!\d)\d{6}[-\s]?\d{4}(?!\d)/gi;
const deepest = 6;

/** Text with everything that looks like a CPR number taken out. Other ten-digit numbers go too; a log can do without them. */
export const cleanText = (text: string): string =>
  text.replace(uuidOrCpr, (found) => (found.length === 36 ? found : '[cpr]'));

/** What may be written of a value: no field that names a person, and no CPR number in any other. */
export function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return cleanNumber(value);
  if (value instanceof Error) return cleanError(value, depth);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '[function]' : value;
  if (depth >= deepest) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return '[bytes]';
  const fields = Object.entries(value).map(([key, field]) => [
    cleanText(key),
    personal.test(key) ? '[redacted]' : clean(field, depth + 1),
  ]);
  return Object.fromEntries(fields);
}

// A database error quotes values in `detail`, `where` and its parameters, so only what is named here is kept.
function cleanError(error: Error, depth: number): unknown {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  // Class 22 (data exception) quotes the value it could not read: `invalid input syntax for type date: "…"`.
  const unquote = (text: string): string =>
    typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code) ? text.replace(/"[^"]*"/g, '"[value]"') : text;
  return {
    type: error.name,
    message: cleanText(unquote(error.message)),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack ? { stack: cleanText(unquote(error.stack)) } : {}),
    ...(cause === undefined || depth >= deepest ? {} : { cause: clean(cause, depth + 1) }),
  };
}

function cleanNumber(value: number | bigint): unknown {
  const shown = cleanText(String(value));
  return shown === String(value) && typeof value === 'number' ? value : shown;
}
