/** Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself: no driver is needed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Driven } from './driven.ts';

const places = [
	process.env['FIREFOX_PATH'],
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of an installed Firefox: `FIREFOX_PATH` or the usual places; null where there is none. */
export const findFirefox = (): string | null => places.find((path) => path && existsSync(path)) ?? null;

interface Reply {
	id?: number;
	type: 'success' | 'error' | 'event';
	result?: Record<string, unknown>;
	message?: string;
}

/** Sends commands over one socket; answers come in any order. */
async function connect(address: string) {
	const socket = new WebSocket(address);
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve);
		socket.addEventListener('error', () => reject(new Error(`No answer from ${address}`)));
	});
	const waiting = new Map<number, (reply: Reply) => void>();
	socket.addEventListener('message', ({ data }) => {
		const reply = JSON.parse(String(data)) as Reply;
		waiting.get(reply.id ?? -1)?.(reply);
	});
	let last = 0;
	const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
		const id = (last += 1);
		const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
		socket.send(JSON.stringify({ id, method, params }));
		const reply = await answered;
		waiting.delete(id);
		if (reply.type !== 'success') throw new Error(`${method}: ${reply.message ?? 'no reason given'}`);
		return reply.result ?? {};
	};
	return { send, close: () => socket.close() };
}

export async function launchFirefox(binary: string): Promise<Driven> {
	const profile = mkdtempSync(join(tmpdir(), 'jianbao-firefox-'));
	const child = spawn(
		binary,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{
			stdio: ['ignore', 'ignore', 'pipe'],
		},
	);
	const address = await new Promise<string>((resolve, reject) => {
		createInterface(child.stderr).on('line', (line) => {
			const found = /WebDriver BiDi listening on (ws:\S+)/u.exec(line)?.[1];
			if (found) resolve(found);
		});
		child.on('exit', (code) => reject(new Error(`${binary} ended with ${code}`)));
	});
	const { send, close } = await connect(`${address}/session`);
	await send('session.new', { capabilities: {} });
	const tree = (await send('browsingContext.getTree', {})) as { contexts: [{ context: string }] };
	const { context } = tree.contexts[0];
	return {
		name: 'Firefox',
		open: async (url, viewport) => {
			await send('browsingContext.setViewport', { context, viewport });
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
			// A busy Firefox says so before the new document has its root.
			await send('script.evaluate', {
				expression: `(async () => { while (!document.documentElement || document.readyState !== 'complete') await new Promise((done) => setTimeout(done, 20)); })()`,
				target: { context },
				awaitPromise: true,
			});
		},
		evaluate: async (expression) => {
			const answer = (await send('script.evaluate', {
				expression: `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`,
				target: { context },
				awaitPromise: true,
			})) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
			if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? answer.type);
			return (JSON.parse(answer.result?.value ?? '{}') as { value: never }).value;
		},
		screenshot: async () => {
			const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
			return Buffer.from(data, 'base64');
		},
		close: async () => {
			const ended = new Promise((resolve) => child.on('exit', resolve));
			await send('browser.close', {}).catch(() => child.kill());
			close();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
