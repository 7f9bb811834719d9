/** Review pages: each doubt about the cut and each suspected slip offers to agree or to change, and what is pasted from the page does that. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { weights } from '../frozen.ts';
import { convertPage } from '../../scripts/convert/convert-page.ts';
import { contentFolder } from '../../scripts/paths.ts';
import { aboutOf } from '../../src/findings/findings.ts';
import { reportSchema } from '../../src/report/report.ts';
import { strings } from '../../src/strings/index.ts';
import { sayFinding } from '../../src/strings/say-finding.ts';
import { attribute, base, readPages, textOf } from '../dist-pages.ts';
import { vocabulary } from '../facts/vocabulary.ts';

const report = reportSchema.parse(JSON.parse(readFileSync(join(contentFolder, 'report.json'), 'utf8')));
const doubts = report.pages.flatMap(({ page, messages }) =>
	messages
		.filter(({ ruleId }) => ['cut', 'slip'].includes(aboutOf(ruleId) ?? ''))
		.map((message) => ({ page, ...message })),
);
const lists = readPages().filter(({ path }) => path.startsWith(`${base}review/`));

/** The entry of a finding on the pages of its rule. */
function entryOf({ page, ruleId, line }: (typeof doubts)[number]): Tree.Element {
	const found = lists
		.filter(({ path }) => path.startsWith(`${base}review/${ruleId}/`))
		.flatMap(({ elements }) => elements)
		.find((element) => {
			const id = attribute(element, 'id') ?? '';
			return (
				id.startsWith('p') &&
				new RegExp(`-L${line}(?:-\\d+)?$`, 'u').test(id) &&
				textOf(element).includes(page)
			);
		});
	if (!found) throw new Error(`${page} ${ruleId} ${line}: not on the review pages`);
	return found;
}

/** What a person would copy out of an entry. */
const pastes = (element: Tree.Node): string[] =>
	('tagName' in element && element.tagName === 'pre' ? [textOf(element)] : []).concat(
		'childNodes' in element ? element.childNodes.flatMap(pastes) : [],
	);

/** The page converted alone, with these corrections. */
function convert(page: string, corrections: string | null) {
	const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
	const folder = join(root, 'sources');
	for (const name of ['sources', 'corrections']) mkdirSync(join(root, name));
	const from = join(contentFolder, 'sources');
	const fileName =
		readdirSync(from).find((name) => name.startsWith(`${page}.`) && !name.endsWith('.yaml')) ?? '';
	for (const name of [fileName, `${page}.yaml`, 'folder.yaml'])
		if (existsSync(join(from, name))) copyFileSync(join(from, name), join(folder, name));
	if (corrections !== null) writeFileSync(join(root, 'corrections', `${page}.yaml`), corrections);
	return convertPage(
		{ file: { page, fileName, folder }, published: {} },
		{ vocabulary, region: null },
		weights,
	);
}

const signed = (yaml: string): string =>
	yaml.replace('（姓名）', '张三').replace('（年-月-日）', '2026-01-02');

it('the archive has doubts to show', () => {
	expect(doubts.length).toBeGreaterThan(0);
});

describe.each(doubts.map((one) => [`${one.ruleId} ${one.page} ${one.line}`, one] as const))(
	'%s',
	(_name, doubt) => {
		const entry = entryOf(doubt);
		const offered = pastes(entry).filter((yaml) => yaml.startsWith('# corrections/'));

		it('says what the machine thinks and what would be otherwise', () => {
			expect(textOf(entry)).toContain(sayFinding(doubt));
			expect(textOf(entry)).toContain(
				doubt.otherwise
					? strings.otherwise(doubt.otherwise)
					: aboutOf(doubt.ruleId) === 'slip'
						? ''
						: strings.review.noOther,
			);
		});

		it('is settled by agreeing', () => {
			const agree = offered.filter((yaml) => yaml.includes('"reviewed"'));
			expect(agree).toHaveLength(1);
			const { failures, files, report: then } = convert(doubt.page, signed(agree[0] as string));
			expect(failures).toEqual([]);
			expect(files.length).toBeGreaterThan(0);
			expect(
				then.messages.filter(({ ruleId, line }) => ruleId === doubt.ruleId && line === doubt.line),
			).toEqual([]);
		});

		it.runIf(doubt.otherwise)('is otherwise by changing', () => {
			const change = offered.filter((yaml) => !yaml.includes('"reviewed"'));
			const was = convert(doubt.page, null);
			const then = convert(doubt.page, change[0] as string);
			expect(then.failures).toEqual([]);
			expect(then.files.map(({ content }) => content)).not.toEqual(was.files.map(({ content }) => content));
		});
	},
);
