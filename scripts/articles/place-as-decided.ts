/** What stands beside the text of an article (headlines, bylines, captions, credits), put where people say it belongs. */
import { holdsLine } from '../look/holds-line.ts';
import { newPath, type Path, type Solved } from './path.ts';

/**
 * A caption that begins an article is one of its own; whatever else is said to belong to the article of some line goes
 * there from wherever it was.
 * @returns the loose headlines that nobody claims
 */
export function placeAsDecided(solved: Solved, paths: Path[], loose: readonly number[]): number[] {
	const { labelled, layout, constraints } = solved;
	const { begins = [], titles = [] } = constraints;
	const blockAt = (line: number): number => labelled.view.seen.findIndex((s) => holdsLine(s.block, line));
	const left = new Set(loose);
	for (const line of begins) {
		const caption = blockAt(line);
		if (!layout.captions.includes(caption)) continue;
		takeOut(paths, caption);
		paths.push({ ...newPath(null), captions: new Map([[caption, -1]]) });
	}
	const place = ({ title, line }: { title: number; line: number }): boolean => {
		const block = blockAt(title);
		const home = paths.find((path) => holds(path, blockAt(line)));
		if (block < 0 || !home || holds(home, block)) return false;
		if (!left.delete(block) && !takeOut(paths, block)) return false;
		if (layout.captions.includes(block)) {
			const after = home.texts.at(-1)?.order ?? -1;
			home.captions = new Map([...home.captions, [block, after] as const].toSorted(([a], [b]) => a - b));
		} else if (layout.credits.includes(block)) home.credits.push(block);
		else home.late = [...home.late, block].toSorted((a, b) => a - b);
		return true;
	};
	// What one is said to stand beside may itself be moved by the next.
	for (let round = 0; round < 4 && titles.map(place).includes(true); round++);
	// What was emptied is no article.
	for (const path of paths.filter((one) => isEmpty(one))) paths.splice(paths.indexOf(path), 1);
	return [...left];
}

const holds = ({ header, late, texts, captions, credits }: Path, block: number): boolean =>
	header?.blocks.includes(block) === true ||
	late.includes(block) ||
	texts.some(({ view }) => view === block) ||
	captions.has(block) ||
	credits.includes(block);

/** @returns was it beside some article's text? */
function takeOut(paths: readonly Path[], block: number): boolean {
	const path = paths.find((one) => holds(one, block));
	if (!path || path.texts.some(({ view }) => view === block)) return false;
	if (path.header?.blocks.includes(block)) {
		const blocks = path.header.blocks.filter((own) => own !== block);
		path.header = blocks.length ? { ...path.header, blocks } : null;
	}
	path.late = path.late.filter((own) => own !== block);
	path.captions.delete(block);
	path.credits = path.credits.filter((own) => own !== block);
	return true;
}

const isEmpty = ({ header, late, texts, captions, credits, jumps }: Path): boolean =>
	!header && !late.length && !texts.length && !captions.size && !credits.length && !jumps.length;
