/** A server that writes down what it sends: every byte a browser is given, workers included, headers included. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent {
	url: string;
	bytes: number;
}

export interface NetworkLog {
	address: string;
	/** What was sent since the last call. */
	take: () => Sent[];
	close: () => Promise<void>;
}

export const sum = (sent: readonly Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0);

/** @param target address of the server that is asked */
export function logNetwork(target: string): Promise<NetworkLog> {
	let log: Sent[] = [];
	const server = createServer((incoming, outgoing) => {
		const asked = request(
			new URL(incoming.url ?? '/', target),
			{ method: incoming.method, headers: incoming.headers },
			(answer) => {
				outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
				const entry: Sent = { url: incoming.url ?? '', bytes: answer.rawHeaders.join(': ').length };
				log.push(entry);
				answer.on('data', (chunk: Buffer) => (entry.bytes += chunk.length));
				answer.pipe(outgoing);
			},
		);
		asked.on('error', () => outgoing.destroy());
		incoming.pipe(asked);
	});
	return new Promise((resolve) => {
		server.listen(0, () =>
			resolve({
				address: `http://localhost:${(server.address() as AddressInfo).port}/`,
				take: () => {
					const taken = log;
					log = [];
					return taken;
				},
				close: () =>
					new Promise((done) => {
						server.closeAllConnections();
						server.close(() => done());
					}),
			}),
		);
	});
}
