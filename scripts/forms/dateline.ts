/** What news items open with: 本报讯 and its kin. */

/** Openers of news items: `本报讯`, `晨报讯（`, `本报北京1月3日讯`, `新华社…电`. */
export const opener =
	'据?(?:新华社|中新社)[\\p{Script=Han}\\d]{1,14}电|本报(?:综合)?(?:消息|专电|综合报道)(?=[\\s（(])|本报[\\p{Script=Han}\\d]{0,12}讯|本报[\\p{Script=Han}、]{1,12}\\d{1,2}月\\d{1,2}日(?:夜|凌晨)?电|\\p{Script=Han}{1,5}(?:报|网|台|刊|社)讯(?=\\s*[（(\\s])|(?:新华社|中新社|人民网|中新网)[\\p{Script=Han}\\d]{1,14}电';

const opensItem = new RegExp(`^\\s*(?:[（(]?本报讯|${opener})`, 'u');
const dateline = /^\s*(?:[（(]?本报讯[）)]?)[\s\u3000]*/u;

/** `本报讯 日前…` → the dateline as printed and the length of what it takes, white space included; `null` where there is none. */
export function readDateline(paragraph: string): { text: string; length: number } | null {
	const found = dateline.exec(paragraph);
	return found ? { text: found[0].trim(), length: found[0].length } : null;
}

/** Does the block open like a news item: 本报讯, 本报北京1月3日讯, 新华社…电? */
export function opensWithDateline(text: string): boolean {
	return opensItem.test(text) && !closesItem(text);
}

/** `（本报某地7月7日电）` and nothing else: a story closes with it, none opens with it. */
export const closesItem = (text: string): boolean =>
	/^\s*[（(](?!本报讯)[^（()）]{4,30}[）)]\s*$/u.test(text);
