/**
 * What the places of lines are worth: pages that are really set, of articles and settings that no fit sees, with
 * boxes and as the bare text of the same file, in the orders that OCR programs print.
 *
 *   npm run bench:layout -- [--pages 60] [--wrong 0] [--order columns]
 *
 * `--wrong N` prints the first N wrong articles with boxes.
 */
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { segmentPage } from '../convert/segment-page.ts';
import { loadLanguage } from '../language/load-language.ts';
import { useLanguage } from '../language/words.ts';
import { loadWeights } from '../weights/load-weights.ts';
import type { Part } from '../types.ts';
import { articlePool } from './fitting/training-pages.ts';
import type { GeneratedPage } from './pages/generated.ts';
import { laidOutPage } from './pages/laid-out.ts';
import { READING_ORDERS, type ReadingOrder } from './pages/layout/reading-orders.ts';
import { scorePage, type ArticleScore, type PageScore } from './score-page.ts';

/** No fit draws pages of these seeds. */
const HELD_SEEDS = 6_000_000;

function figures(pages: readonly PageScore[]): string {
	const all = pages.flatMap(({ articles }) => articles);
	const gold = all.filter((one) => one.gold).length;
	const found = all.filter((one) => one.draft).length;
	const f1 = (right: number): string => ((2 * right) / (gold + found)).toFixed(3).padStart(6);
	const right = all.filter((one) => one.right).length;
	const lost = pages.reduce((sum, page) => sum + page.lost, 0);
	return `${f1(right)} ${`${right}/${gold}`.padStart(9)} ${f1(all.filter((one) => one.overlap > 0.9).length)} ${String(lost).padStart(5)}`;
}

const textOf = ({ pieces }: Part): string => pieces.map(({ text }) => text).join('');

function tellWrong({ gold, draft, head, body }: ArticleScore): void {
	console.log(`\n${gold?.id ?? 'nothing in gold'}${head ? '' : ' head'}${body ? '' : ' body'}`);
	const wanted = gold?.blocks.map((b) => `${b.type[0]}:${b.text.slice(0, 14)}…${b.text.slice(-6)}`);
	console.log(`  gold ${gold?.head ?? ''} | ${wanted?.join(' / ') ?? ''}`);
	const found = draft?.parts.map((p) => `${p.kind}:${textOf(p).slice(0, 20)}…${textOf(p).slice(-6)}`);
	console.log(`  got  ${found?.join(' / ') ?? 'nothing'}`);
}

await runCommand({
	command: 'npm run bench:layout',
	does: 'Measures how well set pages are cut, with boxes and as the bare text, in the orders that OCR programs print.',
	flags: {
		pages: { type: 'string', value: 'N', help: 'how many', default: '60' },
		wrong: { type: 'string', value: 'N', help: 'wrong articles that are printed', default: '0' },
		order: { type: 'string', value: Object.keys(READING_ORDERS).join('|'), help: 'this one only' },
	},
	run(args) {
		const [count, wrong] = [numberOf(args, 'pages'), numberOf(args, 'wrong')];
		const weights = loadWeights();
		useLanguage(loadLanguage());
		const { held } = articlePool();
		const score = (page: GeneratedPage): PageScore => scorePage(page, segmentPage(page.source, weights));
		console.log(`${'order'.padEnd(16)} ${'with boxes: F1, right, > .9, lost'.padEnd(36)} as text`);
		for (const order of Object.keys(READING_ORDERS) as ReadingOrder[]) {
			if (args.values['order'] && args.values['order'] !== order) continue;
			const pages = Array.from({ length: count }, (_, i) => laidOutPage(held, HELD_SEEDS + i, order));
			const boxes = pages.map((page) => score(page.boxes));
			const text = pages.map((page) => score(page.text));
			console.log(`${order.padEnd(16)} ${figures(boxes).padEnd(36)} ${figures(text)}`);
			boxes
				.flatMap(({ articles }) => articles.filter(({ right }) => !right))
				.slice(0, wrong)
				.forEach(tellWrong);
		}
	},
});
