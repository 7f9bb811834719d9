/** What a decision would teach: how many lines of the same paper are made like the one it is about. */
import { correct as t } from '../../strings/correct.ts';
import { deskAddress, held } from './held.ts';
import { must } from './elements.ts';
import { make } from './show-articles.ts';
import { base, state, stem } from './state.ts';

/** `correct/<stem>.like.json`: by line. */
type Like = Record<
	string,
	{ form: string; lines: number; pages: number; first: [stem: string, line: number][] }
>;

const place = must('[data-like]');
let like: Promise<Like> | null = null;
const load = async (): Promise<Like> => {
	if (held.page) return (held.like ?? {}) as Like;
	const response = await fetch(`${base}correct/${stem}.like.json`);
	return response.ok ? ((await response.json()) as Like) : {};
};

export const hideLike = (): void => place.replaceChildren();

/** Says it before anything is kept. */
export async function showLike(line: number): Promise<void> {
	const { paper } = state.page;
	const found = (await (like ??= load()))[line];
	hideLike();
	const teaching = paper ? (paper.fixed ? t.teach.fixed : t.teach.may) : t.teach.unknown;
	if (!found) return place.append(t.teach.noLike(paper?.newspaper ?? null));
	place.append(
		t.like(found.form, found.lines, found.pages, paper?.newspaper ?? null),
		teaching,
		...found.first.flatMap(([other, at]) => [
			' ',
			make('a', { href: deskAddress(base, other, at) }, t.likePlace(other, at)),
		]),
	);
}
