import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** A running server and the address under which the folder's root answers, with its final slash. */
export interface Served {
	address: string;
	/** The port that was asked for was taken, this is the next free one. */
	moved: boolean;
	close: () => Promise<void>;
}

export interface ServeOptions {
	port?: number;
	base?: string;
	/** Listens on this machine's own address alone. */
	loopback?: boolean;
	/** Asked before the folder is; true where it answered. */
	first?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Serves a built archive as a static host does: compressed, under its base path, `404.html` for what is not there. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
	const { port = 0, base = '/', loopback = false, first = () => false } = options;
	const prefix = base.replace(/\/$/u, '');
	const notFound = join(folder, '404.html');
	const files = sirv(folder, {
		dev: true,
		onNoMatch(_request, response) {
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			if (existsSync(notFound)) createReadStream(notFound).pipe(response);
			else response.end();
		},
	});
	const compress = compression();
	const server = createServer((request, response) => {
		if (first(request, response)) return;
		const url = request.url ?? '/';
		if (!`${url}/`.startsWith(`${prefix}/`)) {
			response.writeHead(302, { location: `${prefix}/` }).end();
			return;
		}
		request.url = url.slice(prefix.length) || '/';
		compress(request as never, response as never, () => files(request, response));
	});
	const taken = await listen(server, port, loopback);
	return {
		address: `http://${loopback ? '127.0.0.1' : 'localhost'}:${taken}${prefix}/`,
		moved: port !== 0 && taken !== port,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

/** Listens on the port or the next free one above it. */
function listen(server: Server, port: number, loopback: boolean): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port && port < 65_535) resolve(listen(server, port + 1, loopback));
			else reject(error);
		});
		server.listen(port, loopback ? '127.0.0.1' : undefined, () =>
			resolve((server.address() as AddressInfo).port),
		);
	});
}
