/** A stand-in for an S3-compatible service: puts, conditional puts, ranges, lists in pages, and no more. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Keys of a page of a list: few, so that lists have pages. */
const PAGE = 3;

export interface S3Stub {
  readonly url: string;
  readonly objects: ReadonlyMap<string, Buffer>;
  /** The next requests are refused with these codes. */
  readonly refuse: (codes: readonly number[]) => void;
  readonly stop: () => void;
}

export async function startS3(): Promise<S3Stub> {
  const objects = new Map<string, Buffer>();
  let refusals: readonly number[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const [code, ...rest] = refusals;
    refusals = rest;
    const url = new URL(request.url ?? '', 'http://stub');
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    if (!/^AWS4-HMAC-SHA256 Credential=k\/\d{8}\/us-east-1\/s3\/aws4_request, /.test(request.headers.authorization ?? '')) response.writeHead(403).end();
    else if (code !== undefined) response.writeHead(code).end();
    else if (request.method === 'PUT') put(key, Buffer.concat(chunks), request, response);
    else if (key === '') list(url.searchParams, response);
    else get(key, request, response);
  };
  const put = (key: string, body: Buffer, { headers }: IncomingMessage, response: ServerResponse): void => {
    if (headers['if-none-match'] === '*' && objects.has(key)) return void response.writeHead(412).end();
    objects.set(key, body);
    response.writeHead(200).end();
  };
  const get = (key: string, { headers }: IncomingMessage, response: ServerResponse): void => {
    const body = objects.get(key);
    const [, from = '', to = ''] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? [];
    if (body === undefined) response.writeHead(404).end();
    else if (from !== '') response.writeHead(206).end(body.subarray(Number(from), Number(to) + 1));
    else response.writeHead(200, { 'content-length': body.length }).end(body);
  };
  const list = (query: URLSearchParams, response: ServerResponse): void => {
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '') && key > (query.get('continuation-token') ?? '')).sort();
    const page = keys.slice(0, PAGE);
    const more = keys.length > PAGE ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
    response.writeHead(200).end(`<ListBucketResult>${page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${more}</ListBucketResult>`);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, objects, refuse: (codes) => { refusals = codes; }, stop: () => void server.close() };
}
