/** A row that looks like a byline by its words, to be told from decks and cross-heads by more than its place. */
const signed =
	/^[■口□●▲◎◆○⊙]?\s*(?:\p{Script=Han}{0,6}(?:日报|晚报|时报|早报|都市报))?(?:本报|全媒体|首席|实习|见习|日报)?.{0,6}(?:记者|通讯员)/u;

export const looksSigned = (text: string): boolean => signed.test(text);
