/** WebKitGTK by WebDriver (https://www.w3.org/TR/webdriver2/). Debian: `webkit2gtk-driver`, and `xvfb` where there is no screen. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Driven } from './driven.ts';

export interface WebKitPlaces {
	driver: string;
	browser: string;
	/** A screen in memory, where there is no other. */
	screen: string | null;
}

/** Null where driver, browser or any screen is missing. */
export function findWebKit(): WebKitPlaces | null {
	const driver = '/usr/bin/WebKitWebDriver';
	const screen = '/usr/bin/Xvfb';
	const [browser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');
	if (browser === undefined || !existsSync(driver)) return null;
	if (process.env['DISPLAY']) return { driver, browser, screen: null };
	return existsSync(screen) ? { driver, browser, screen } : null;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Xvfb chooses a number that is free and says it on its third descriptor. */
async function startScreen(binary: string): Promise<{ child: ChildProcess; display: string }> {
	const child = spawn(binary, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const number = await new Promise<string>((resolve, reject) => {
		child.stdio[3]?.on('data', (data) => resolve(String(data).trim()));
		child.on('exit', (code) => reject(new Error(`${binary} ended with ${code}`)));
	});
	return { child, display: `:${number}` };
}

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function launchWebKit({ driver, browser, screen }: WebKitPlaces): Promise<Driven> {
	const started = screen === null ? null : await startScreen(screen);
	const port = await freePort();
	const child = spawn(driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			...(started && { DISPLAY: started.display }),
			GDK_BACKEND: 'x11',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
		},
	});
	const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) }),
		});
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	};
	for (let tries = 0; tries < 50; tries += 1) {
		if (
			await ask('GET', '/status').then(
				() => true,
				() => false,
			)
		)
			break;
		await pause(100);
	}
	const { sessionId } = (await ask('POST', '/session', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
		},
	})) as { sessionId: string };
	const session = `/session/${sessionId}`;
	const evaluate = async <Value>(expression: string): Promise<Value> =>
		await ask('POST', `${session}/execute/async`, {
			script: `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`,
			args: [],
		}).then((answer) => {
			const { value, fault } = answer as { value: Value; fault?: string };
			if (fault !== undefined) throw new Error(fault);
			return value;
		});
	return {
		name: 'WebKit',
		// The window has a frame of its own, so its size is set twice: once to learn how thick the frame is.
		open: async (url, { width, height }) => {
			await ask('POST', `${session}/url`, { url });
			const rect = { x: 0, y: 0, width, height };
			await ask('POST', `${session}/window/rect`, rect);
			const inner = await evaluate<[number, number]>('[innerWidth, innerHeight]');
			await ask('POST', `${session}/window/rect`, {
				...rect,
				width: 2 * width - inner[0],
				height: 2 * height - inner[1],
			});
			await ask('POST', `${session}/url`, { url });
		},
		evaluate,
		screenshot: async () => Buffer.from((await ask('GET', `${session}/screenshot`)) as string, 'base64'),
		close: async () => {
			await ask('DELETE', session).catch(() => null);
			child.kill();
			started?.child.kill();
		},
	};
}
