/**
 * A long phrase need not cost the positions of all its characters: a few of them leave so few articles that their
 * texts, which a result shows anyway, tell the rest.
 */

/** Phrases up to this length are put together from all their characters. */
const short = 8;
/** Characters that are asked for of a longer one. */
const probed = 6;
/** What stands in most articles: long lists that leave no fewer. */
const common = new Set('的一是在了和有中国人年大不为上这个工作，。、：“”（）0123456789');

/** Places in the phrase whose characters are asked for, ascending. */
export function probeOf(tokens: readonly string[]): number[] {
	const all = tokens.map((_, at) => at);
	if (tokens.length <= short) return all;
	const rare = all.filter((at) => !common.has(tokens[at] ?? ''));
	const pool = rare.length >= probed ? rare : all;
	return Array.from(
		{ length: probed },
		(_, nth) => pool[Math.floor((nth * (pool.length - 1)) / (probed - 1))] ?? 0,
	);
}
