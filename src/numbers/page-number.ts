/**
 * Numbers of pages as newspapers print them: `A2`, `第3版`, `第一版`, `头版`, `三`. The field keeps what is printed; it is
 * shown and cited in one way, whatever the form.
 */

const BARE = /^(?:[A-Za-z]{0,2}[0-9]{1,3}|[一二三四五六七八九十廿百]{1,4})$/u;

/** `第A2版`, `第一版`, `头版`: what is printed, as a phrase; what is no number of a page stays as it is. */
export function showPageNumber(page: string): string {
	const inner = page.trim().replace(/^第\s*|\s*[版叶页]$/gu, '');
	return BARE.test(inner) ? `第${inner}版` : page;
}

const DIGITS = '零一二三四五六七八九';

/** `十二` 12, `廿三` 23, `三` 3; null where it is no number. */
function figure(han: string): number | null {
	const match = /^(?<tens>[一二三四五六七八九]?)(?<ten>十|廿)?(?<ones>[一二三四五六七八九]?)$/u.exec(
		han,
	)?.groups;
	if (!match || han === '') return null;
	const { tens = '', ten, ones = '' } = match;
	if (ten === '廿') return tens ? null : 20 + Math.max(DIGITS.indexOf(ones), 0);
	if (ten === undefined) return tens && ones ? null : DIGITS.indexOf(tens || ones);
	return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** As citations give it: `第一版` 1, `头版` 1, `第3版` 3, `A2` as it is. */
export function citedPage(page: string): string {
	const inner = page.trim().replace(/^第\s*|\s*[版叶页]$/gu, '');
	if (inner === '头') return '1';
	return String(figure(inner) ?? (inner || page));
}
