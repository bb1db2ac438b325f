type Json = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly title: string;
  readonly description: string;
}

export interface Endpoint {
  readonly id: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Paragraphs: what it is for, its basis, who may. */
  readonly description: readonly string[];
  readonly fields: readonly Parameter[];
}

export interface ApiDescription {
  readonly endpoints: readonly Endpoint[];
  readonly headers: readonly Parameter[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
}

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inside, key) => object(inside)[key], value);

/** "string (uuid)", "one of a, b, c", "list of string": what a schema lets through, in a few words. */
export function typeWords(schema: unknown): string {
  const { type, format, enum: choices, items, anyOf, const: only } = object(schema);
  if (Array.isArray(choices)) return `one of ${choices.map(String).join(', ')}`;
  if (only !== undefined) return String(only);
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map(typeWords))].join(' or ');
  if (type === 'array') return `list of ${typeWords(items)}`;
  const name = list(type).map(String).join(' or ') || text(type) || 'any';
  return format ? `${name} (${text(format)})` : name;
}

function fieldsOf(operation: unknown): Parameter[] {
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  const required = list(at(schema, 'required'));
  return Object.entries(object(at(schema, 'properties'))).map(([name, property]) => ({
    name,
    type: typeWords(property),
    required: required.includes(name),
    title: text(at(property, 'title')),
    description: text(at(property, 'description')),
  }));
}

function headersOf(operation: unknown): Parameter[] {
  return list(at(operation, 'parameters')).map((parameter) => ({
    name: text(at(parameter, 'name')),
    type: typeWords(at(parameter, 'schema')),
    required: at(parameter, 'required') === true,
    title: '',
    description: text(at(parameter, 'description')),
  }));
}

/** What a page needs of an OpenAPI document whose paths all answer alike, as ours do. */
export function describeApi(document: Json): ApiDescription {
  const operations = Object.entries(object(document['paths'])).flatMap(([path, methods]) => {
    const operation = at(methods, 'post');
    return operation ? [{ path, operation }] : [];
  });
  const [first] = operations;
  return {
    endpoints: operations.map(({ path, operation }) => ({
      id: text(at(operation, 'operationId')),
      path,
      tag: text(list(at(operation, 'tags'))[0]),
      summary: text(at(operation, 'summary')),
      description: text(at(operation, 'description')).split('\n\n').filter(Boolean),
      fields: fieldsOf(operation),
    })),
    headers: headersOf(first?.operation),
    answers: Object.entries(object(at(first?.operation, 'responses'))).map(([status, answer]) => ({
      status,
      description: text(at(answer, 'description')),
    })),
  };
}
