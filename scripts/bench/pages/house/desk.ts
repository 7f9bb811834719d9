import type { CleanArticle } from '../articles.ts';
import type { DressedArticle, Printed } from '../printed.ts';
import type { Random } from '../random.ts';

/** What texts that are no news stories are made from. */
export interface Desk {
	r: Random;
	articles: readonly CleanArticle[];
	/** Those of the page so far. */
	out: DressedArticle[];
	/** A new text under a title; `say` prints a block of it. */
	add: (title: string, id: string) => { a: DressedArticle; say: Say };
	/** One or two paragraphs of some article, each at least so long. */
	prose: (min: number) => string[];
}
type Say = (text: string, more?: Partial<Printed>) => void;
