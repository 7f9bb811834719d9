/** An article that a person compared with the page: with name and day. */
import type { DeskArticle } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { articleOf } from '../model/gestures.ts';
import { ask } from './ask.ts';
import { act } from './recut.ts';
import { state } from './state.ts';

/** The name is asked for once. */
async function person(): Promise<string | null> {
	const key = 'jianbao:who';
	const known = localStorage.getItem(key);
	const answer = known ? { who: known } : await ask(t.whoAsk, [{ name: 'who', label: t.who }]);
	const who = answer?.who?.trim();
	if (who) localStorage.setItem(key, who);
	return who || null;
}

const today = (): string => {
	const now = new Date();
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** @param first of the article on whose button was pressed; else the article of the selected line */
export async function confirm(first: number | null): Promise<void> {
	const { cut, current } = state;
	const article: DeskArticle | undefined =
		cut?.articles.find((one) => one.first === first) ?? (cut ? articleOf(cut, current) : undefined);
	const by = article && (await person());
	if (article && by) await act([{ do: 'confirm', line: article.first, by, on: today() }]);
}
