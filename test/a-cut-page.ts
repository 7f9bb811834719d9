/** A page looked at, labelled and linked, one step after the other, for the rooms between text and articles. */
import { assembleArticles, type AssembledPage } from '../scripts/articles/assemble.ts';
import { asPage } from '../scripts/bench/pages/as-page.ts';
import { chainBlocks } from '../scripts/convert/segment-page.ts';
import { linker } from '../scripts/links/link-blocks.ts';
import { viewPage } from '../scripts/look/page-view.ts';
import type { PageView } from '../scripts/look/seen.ts';
import type { Constraints } from '../scripts/roles/constraints.ts';
import { labeller, type LabelledPage } from '../scripts/roles/label-roles.ts';
import { weights } from './frozen.ts';

/** Blocks are parted by a blank line: block `i` stands on line `2i + 1`. */
const textOf = (...blocks: string[]): string => blocks.join('\n\n');

export function lookAt(...blocks: string[]): PageView {
	const { kept, duplicates } = chainBlocks(asPage(textOf(...blocks)));
	return viewPage(kept, new Set(duplicates.map((d) => d.of.index)), weights);
}

export const label = (blocks: readonly string[], constraints?: Constraints): LabelledPage =>
	labeller(lookAt(...blocks), weights)(constraints);

export function assemble(blocks: readonly string[], constraints: Constraints = {}): AssembledPage {
	const page = asPage(textOf(...blocks));
	const { duplicates } = chainBlocks(page);
	const labelled = label(blocks, constraints);
	const linked = linker(labelled, weights)(constraints);
	return assembleArticles({ page, labelled, ...linked, duplicates, constraints });
}

/** Two stories of two paragraphs, signed. */
export const TWO = [
	'# 青石镇小水库改造完工',
	'■通讯员 周小帆',
	'本报讯 日前，青石镇三座小水库的除险加固工程全部完工，下游两千亩水稻的灌溉有了保障。',
	'镇水利站介绍，水库今后由村里派专人看护，每周巡查两次，汛期每天一次。',
	'# 社区食堂添了早餐',
	'■通讯员 顾小满',
	'本报讯 近日，河东社区食堂开始供应早餐，包子和豆浆最受老人欢迎，一早上能卖出三百份。',
	'社区工作人员表示，下一步还要为行动不便的老人送餐上门，先从八十岁以上的老人做起。',
] as const;
