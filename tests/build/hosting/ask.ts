import { request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came, compressed or not. */
  readonly body: Buffer;
}

/**
 * Asks a server on this machine for an address exactly as it is written: nothing is decoded, joined or
 * followed.
 */
export function ask(
  port: number,
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: address, method, headers, agent: false };
    const asked = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers: sent } = response;
        resolve({ status: statusCode, headers: sent, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.setTimeout(10_000, () => asked.destroy(new Error(`No answer: ${address}`)));
    asked.end();
  });
}
