/** Speaks to the application as a browser or the command line does, and holds each answer against its description. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Application } from '../compose-application.ts';

export const ORIGIN = 'http://localhost';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The JSON body; undefined when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the answer by name after its schema was checked
  readonly body: any;
}

export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly json?: unknown;
  readonly content?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Value of the session cookie. */
  readonly session?: string | null;
  readonly operator?: string;
  /** Address of the peer, as the network would tell it. */
  readonly from?: string;
}

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface ApiClient {
  ask(request: Ask): Promise<ApiAnswer>;
  /** Every path and method of the description, as `GET /api/…`. */
  readonly operations: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function asPattern(template: string): RegExp {
  const last = template.endsWith('figures/{id}') ? '.+' : '[^/]+';
  return new RegExp(`^${template.replace(/\{[^}]+\}$/u, last).replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u');
}

function operationsOf(document: unknown): Operation[] {
  if (!isRecord(document) || !isRecord(document.paths)) throw new Error('No OpenAPI description');
  return Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(isRecord(methods) ? methods : {}).flatMap(([method, operation]) =>
      isRecord(operation) && isRecord(operation.responses)
        ? {
            method: method.toUpperCase(),
            template,
            pattern: asPattern(template),
            responses: operation.responses,
          }
        : [],
    ),
  );
}

function requestOf({ method = 'GET', path, json, content, headers, session, operator }: Ask): Request {
  const all = new Headers({ Host: 'localhost', ...headers });
  if (method !== 'GET' && !all.has('X-Requested-With')) all.set('X-Requested-With', 'selaras');
  if (session) all.set('Cookie', `__Host-selaras=${session}`);
  if (operator !== undefined) all.set('Authorization', `Bearer ${operator}`);
  if (json !== undefined) all.set('Content-Type', 'application/json');
  const body = json === undefined ? content : JSON.stringify(json);
  const carried = typeof body === 'string' ? body : body === undefined ? null : new Uint8Array(body);
  return new Request(`${ORIGIN}${path}`, { method, headers: all, body: carried });
}

function jsonOf(headers: Headers, text: string): unknown {
  return /[/+]json\b/u.test(headers.get('Content-Type') ?? '') && text !== '' ? JSON.parse(text) : undefined;
}

/**
 * Every 2xx answer in JSON must fit the description of its operation, every refusal must be problem+json that
 * says nothing of our insides; otherwise `ask` throws.
 */
export async function createApiClient(application: Application): Promise<ApiClient> {
  const described: unknown = await (
    await application.fetch(new Request(`${ORIGIN}/api/openapi.json`))
  ).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ ...(isRecord(described) ? described : {}), $id: 'openapi' });
  const operations = operationsOf(described);
  const compiled = new Map<string, ValidateFunction>();

  function validatorOf(operation: Operation, status: number): ValidateFunction | null {
    const response = operation.responses[String(status)];
    const content = isRecord(response) && isRecord(response.content) ? response.content : {};
    if (!('application/json' in content)) return null;
    const pointer = ['paths', operation.template, operation.method.toLowerCase(), 'responses', String(status)]
      .concat(['content', 'application/json', 'schema'])
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
    compiled.set(pointer, known);
    return known;
  }

  function hold(asked: Ask, answer: ApiAnswer): void {
    const name = `${asked.method ?? 'GET'} ${asked.path} → ${answer.status}`;
    if (answer.status >= 400) {
      holdProblem(name, answer);
      return;
    }
    const path = new URL(asked.path, ORIGIN).pathname;
    const operation = operations.find(
      (one) => one.method === (asked.method ?? 'GET') && one.pattern.test(path),
    );
    if (operation === undefined) return;
    if (!(String(answer.status) in operation.responses)) throw new Error(`${name} is not described`);
    const validate = validatorOf(operation, answer.status);
    if (validate !== null && !validate(answer.body)) {
      throw new Error(
        `${name} does not fit its description: ${ajv.errorsText(validate.errors).slice(0, 800)}`,
      );
    }
  }

  return {
    operations: operations.map(({ method, template }) => `${method} ${template}`).sort(),
    async ask(asked) {
      const peer = asked.from === undefined ? {} : { incoming: { socket: { remoteAddress: asked.from } } };
      const response = await application.fetch(requestOf(asked), peer);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status, headers } = response;
      const text = Buffer.from(bytes).toString('utf8');
      const answer = { status, headers, bytes, text, body: jsonOf(headers, text) };
      hold(asked, answer);
      return answer;
    },
  };
}

/** Words that only our libraries or our sources use. */
const INSIDES =
  /\bat \S+ \(|node_modules|\.ts:\d|zod|invalid_type|ECONN|SyntaxError|TypeError|postgres|pglite|kysely|syntax error|violates|malformed|undefined|unexpected/iu;

function holdProblem(name: string, { status, headers, body, text }: ApiAnswer): void {
  if (!(headers.get('Content-Type') ?? '').startsWith('application/problem+json')) {
    throw new Error(`${name} is not problem+json: ${text.slice(0, 200)}`);
  }
  if (body.status !== status || typeof body.title !== 'string' || typeof body.detail !== 'string') {
    throw new Error(`${name} is no whole problem: ${text.slice(0, 200)}`);
  }
  const inside = INSIDES.exec(text);
  if (inside !== null)
    throw new Error(`${name} speaks of our insides: "${inside[0]}" in ${text.slice(0, 300)}`);
}
