/** 查无证明: what was searched and was not found, in a form that can be printed and cited. */
import type { Answer } from '../answer.ts';
import type { SearchClient } from '../client.ts';
import { h, type Child } from '../page/dom.ts';
import { readState } from '../state.ts';
import { askApart } from './ask-apart.ts';
import { askLookAlikes } from './ask-look-alikes.ts';
import { oneOff, searchedOf } from './searched.ts';
import { certificateWords as t } from '../../strings/search-certificate.ts';
import { localDay } from '../../text/local-day.ts';

/** What the build left beside the index. */
interface Accounted {
	title: string;
	address: string;
	digest: string;
	pages: number;
	lines: number;
	inArticles: number;
	furniture: number;
	duplicates: number;
	missing: number;
	incomplete: number;
}

export interface CertificatePlace {
	panel: HTMLElement;
	client: Pick<SearchClient, 'answer' | 'held' | 'lines'>;
	base: string;
	query: string;
}

const ask = (q: string) => readState(new URLSearchParams({ q }));

/** Forms shown of those that differ in one character. */
const mostForms = 8;

/** What of the archive differs from a text in one character; null where that is not asked. */
async function nearForms(text: string, client: CertificatePlace['client']): Promise<string[] | null> {
	const questions = oneOff(text);
	if (questions === null) return null;
	const answers = await Promise.all(questions.map((query) => client.answer(ask(query))));
	const forms = new Set<string>();
	for (const [at, query] of questions.entries()) {
		if ((answers[at]?.total ?? 0) === 0) continue;
		if (query.startsWith('"')) forms.add(query.slice(1, -1));
		else for (const { hit } of await client.lines(ask(query))) forms.add(hit);
	}
	return [...forms];
}

const list = (items: readonly string[]): HTMLElement =>
	h('ul', {}, ...items.map((item) => h('li', {}, item)));

/** @param answer nothing found */
export async function showCertificate(
	{ panel, client, base, query }: CertificatePlace,
	answer: Answer,
): Promise<void> {
	const absent = answer.terms
		.filter(({ not, fact, articles }) => !not && !fact && articles === 0)
		.map(({ text }) => text);
	const [held, near, alike, apart, accounted] = await Promise.all([
		client.held(ask('')),
		Promise.all(absent.map((text) => nearForms(text, client))),
		Promise.all(absent.map((text) => askLookAlikes(base, text, client))),
		Promise.all(absent.map((text) => askApart(base, text))),
		fetch(`${base}search/searched.json`).then((response) => response.json() as Promise<Accounted>),
	]);
	const searched = searchedOf(held);
	const day = localDay();
	const said = answer.said.map(({ text }) => text).join('');
	const address = `${new URL(`search/?${new URLSearchParams({ q: query })}`, accounted.address)}`;
	const places = apart.reduce((sum, hits) => sum + hits.length, 0);
	const cited = t.cited(accounted.title, said, searched, accounted.digest, day, address, places);
	const rows: [name: string, value: Child][] = [
		[t.asked, said],
		[t.spellings, t.spellingsSay],
		...absent.map((text, at): [string, Child] => {
			const forms = near[at];
			if (forms === null || forms === undefined) return [t.oneOff(text), t.oneOffNotAsked];
			return [
				t.oneOff(text),
				forms.length === 0 ? t.oneOffNone : t.oneOffFound(forms.slice(0, mostForms), forms.length),
			];
		}),
		...absent.map((text, at): [string, Child] => {
			const { tried, found } = alike[at] ?? { tried: 0, found: [] };
			const forms = found.slice(0, mostForms).map((form) => form.text);
			return [t.alike(text), forms.length === 0 ? t.alikeNone(tried) : t.alikeFound(forms, tried)];
		}),
		...absent.map((text, at): [string, Child] => {
			const hits = apart[at] ?? [];
			return [
				t.apart(text),
				hits.length === 0
					? t.apartNone
					: h(
							'ul',
							{ 'data-apart': hits.length },
							...hits
								.slice(0, mostForms)
								.map(({ stem, line, words }) =>
									h(
										'li',
										{},
										h('a', { href: `${base}pages/${stem}/#L${line}` }, t.apartAt(stem, line, words)),
									),
								),
							...(hits.length > mostForms ? [h('li', {}, t.apartMore(hits.length))] : []),
						),
			];
		}),
		[t.matter, t.matterSay(searched, accounted.pages)],
		[t.lines, t.linesSay(accounted)],
		[
			t.gaps,
			searched.gaps.length === 0 ? t.noGaps : list(searched.gaps.map(([from, to]) => t.stretch(from, to))),
		],
		...(searched.doubtful.length === 0
			? []
			: [[t.doubtful, list(searched.doubtful.map(([from, to]) => t.stretch(from, to)))] as [string, Child]]),
		[
			t.months,
			h(
				'details',
				{},
				h('summary', {}, t.monthsCount(searched.months.length)),
				list(searched.months.map(({ month, articles, characters }) => t.month(month, articles, characters))),
			),
		],
		[t.digest, h('code', {}, accounted.digest)],
		[t.day, day],
	];
	panel.replaceChildren(
		h(
			'div',
			{ class: 'certificate', 'data-certificate': true },
			h('h2', { tabindex: -1 }, t.title),
			h('p', {}, t.finding(said), ...(places > 0 ? [h('strong', {}, t.findingApart(places))] : [])),
			h('dl', {}, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
			h('p', { class: 'xs' }, t.limits),
			h('h3', {}, t.cite),
			h('p', { class: 's', 'data-cited': true }, cited),
			h('p', { class: 's no-print' }, h('button', { type: 'button', onclick: () => print() }, t.print)),
		),
	);
}
