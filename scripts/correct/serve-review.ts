/** The local server of `npm run review`: the built site, with the correcting desk able to write. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import type { DeskFacts, DeskQuestion, DeskSave } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { writtenPapers } from '../papers/written-papers.ts';
import { findPages, type PageFile } from '../read/find-pages.ts';
import { readDeskPage } from './read-desk-page.ts';
import { SaveRefused, saveCorrections } from './save-corrections.ts';

/** Bytes of the largest save: some thousand decisions. */
const mostBytes = 2_000_000;

type FactsOf = (file: PageFile, corrections: readonly Correction[]) => DeskFacts | null;

export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Answers `correct/<stem>.json`: reading gives the page as it lies on disk now, with the token that a save must
 * carry; writing takes a save. Only pages of the archive have a name here, so no path leads out of it.
 * @param base base path of the archive, with both slashes
 * @param factsOf what the converter reads of a page under decisions, or null where it cannot be read
 * @param host the only `Host` that is answered: a page elsewhere cannot reach the server under another name
 */
export function reviewAnswers(
	sources: string,
	base: string,
	host: () => string,
	factsOf: FactsOf = () => null,
): Answer {
	const token = randomBytes(24).toString('base64url');
	const say = (response: ServerResponse, status: number, value: unknown): void => {
		response.writeHead(status, {
			'content-type': 'application/json;charset=utf-8',
			'cache-control': 'no-store',
		});
		response.end(JSON.stringify(value));
	};
	return (request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const name = path.startsWith(`${base}correct/`) ? path.slice(`${base}correct/`.length) : '';
		const stem = /^([A-Za-z0-9][A-Za-z0-9._-]*)\.json$/u.exec(name)?.[1];
		const files = stem ? pagesByStem(sources) : new Map<string, PageFile>();
		const file = stem ? files.get(stem) : undefined;
		if (!file) return false;
		if (request.headers.host !== host()) say(response, 403, { why: 'forbidden' });
		else if (request.method === 'GET') {
			const paper = writtenPapers(dirname(sources), sources)(file.page);
			const stems = new Map([...files].map(([own, { page }]) => [page, own]));
			const page = readDeskPage(file, token, paper, (name) => stems.get(name));
			if (page) say(response, 200, page);
			else say(response, 409, { why: 'unreadable' });
		} else if (request.method === 'POST' || request.method === 'PUT')
			void receive<DeskQuestion & DeskSave>(request)
				.then((sent) => {
					if (!sameToken(sent.token, token)) return say(response, 403, { why: 'forbidden' });
					if (request.method === 'PUT') return say(response, 200, { version: saveCorrections(file, sent) });
					const read = factsOf(file, sent.corrections);
					return read ? say(response, 200, read) : say(response, 409, { why: 'unreadable' });
				})
				// Whatever is sent, the server stays.
				.catch((error: unknown) => {
					const [status, why] = error instanceof SaveRefused ? [error.status, error.why] : [400, 'invalid'];
					say(response, status, { why, text: error instanceof Error ? error.message : String(error) });
				});
		else say(response, 405, { why: 'forbidden' });
		return true;
	};
}

function pagesByStem(sources: string): Map<string, PageFile> {
	return new Map(
		findPages(sources).files.flatMap((file) => {
			if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(file.page)) return [[file.page, file] as const];
			const stem = readDeskPage(file)?.stem;
			return stem ? [[stem, file] as const] : [];
		}),
	);
}

function sameToken(given: unknown, token: string): boolean {
	const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}

async function receive<Sent>(request: IncomingMessage): Promise<Sent> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of request) {
		bytes += (chunk as Buffer).length;
		if (bytes > mostBytes) throw new Error('too large');
		chunks.push(chunk as Buffer);
	}
	return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Sent;
}
