/**
 * What the review pages announce must come true: every alternative, written to a corrections file as it is given
 * there and read back from disk, is obeyed and gives the page that was announced.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownArticles } from '../../scripts/bench/pages/articles.ts';
import { generatePage } from '../../scripts/bench/generate-pages.ts';
import { weights } from '../frozen.ts';
import { cutAsDecided, type DecidedPage } from '../../scripts/convert/cut-as-decided.ts';
import { readCorrections } from '../../scripts/decide/read-corrections.ts';
import { describeChange } from '../../scripts/doubt/describe-change.ts';
import { changeLines } from '../../src/corrections/paste.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import { findAlternatives } from '../../scripts/doubt/find-alternatives.ts';
import { openPage } from '../../scripts/convert/segment-page.ts';
import { linesOf } from '../../scripts/read/source-lines.ts';
import type { Otherwise } from '../../src/report/otherwise.ts';
import { strings } from '../../src/strings/index.ts';
import type { ArticleDraft } from '../../scripts/types.ts';
import { asPage, ownPages } from '../convert/own-pages.ts';

/** A page as it lies on disk, with these corrections: cut, and what a person would be told is wrong. */
function cut(
	text: string,
	corrections: (sha256: string) => string | null,
): DecidedPage & { faults: string[] } {
	const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
	const folder = join(root, 'sources');
	for (const name of ['sources', 'corrections']) mkdirSync(join(root, name));
	writeFileSync(join(folder, 'a.txt'), text);
	const page = readPage({ page: 'a', fileName: 'a.txt', folder });
	const yaml = corrections(page.sha256);
	if (yaml !== null) writeFileSync(join(root, 'corrections', 'a.yaml'), yaml);
	const list = readCorrections(page, join(root, 'corrections'));
	const decided = cutAsDecided(page, list, weights);
	const faults = page.file.messages.filter(({ fatal }) => fatal).map(({ reason }) => reason);
	if (!decided) throw new Error(faults.join('\n'));
	return { ...decided, faults };
}

const pasted = (text: string, { corrections }: Otherwise) =>
	cut(text, (sha256) => changeLines({ page: 'a', sha256, lines: [[1, 1]] }, corrections));

interface Case {
	name: string;
	text: string;
	was: DecidedPage;
	draft: ArticleDraft;
	rule: string;
	alternative: Otherwise;
}

function cases(texts: readonly string[]): Case[] {
	return texts.flatMap((text) => {
		const was = cut(text, () => null);
		return [...was.alternatives].flatMap(([draft, own]) =>
			[...own].map(([rule, alternative]) => ({
				name: `${rule} ${strings.otherwise(alternative)}`,
				text,
				was,
				draft,
				rule,
				alternative,
			})),
		);
	});
}

const clean = ownArticles();
const own = cases(ownPages().map(({ source }) => source.text));
const generated = cases([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => generatePage(clean, 9000 + seed).source.text));

describe.each([
	['the five pages', own],
	['generated pages', generated],
])('on %s', (_, all) => {
	test('nearly every article that a person should look at has an alternative', () => {
		const flagged = [...new Set(all.map(({ was }) => was))].flatMap(({ segmented }) =>
			segmented.drafts.flatMap(({ review }) => review),
		);
		expect(all.length).toBeGreaterThan(0.85 * flagged.length);
	});

	test.each(all.map((one) => [one.name, one] as const))('%s', (_name, { text, was, draft, alternative }) => {
		const then = pasted(text, alternative);
		expect(then.faults).toEqual([]);
		if (alternative.why !== 'cut') return;
		const became = describeChange(draft, was.segmented, then.segmented);
		expect(became).not.toBeNull();
		expect(alternative.others).toBe(became?.others);
		// Where the decision itself is all that changes, it is not said twice.
		if (alternative.changes.length) expect(alternative.changes).toEqual(became?.changes);
		else expect(became?.changes).toHaveLength(alternative.corrections.length);
	});
});

test('an article that somebody reviewed is asked for nothing', () => {
	const { text, draft } = own[0] as Case;
	const line = Math.min(...linesOf(draft));
	const words = (text.split(/\r\n|\n|\r/u)[line - 1] ?? '').replace(/^[#\s]+/u, '').slice(0, 6);
	const { alternatives, faults } = cut(
		text,
		(sha256) =>
			`sha256: "${sha256}"\ncorrections:\n  - { do: reviewed, line: ${line}, text: "${words}", by: 甲, on: "2026-01-02" }\n`,
	);
	expect(faults).toEqual([]);
	expect([...alternatives.keys()].some((one) => linesOf(one).includes(line))).toBe(false);
});

test('roles that come to the same for the cut are no alternative of it', () => {
	const heads = new Set(['kicker', 'title', 'subtitle']);
	for (const { rule, draft, alternative } of [...own, ...generated]) {
		// A title printed away from its text may well be the title of the text below it: that is another cut.
		if (rule === 'headline-order' || draft.review.includes('title-from-elsewhere')) continue;
		for (const one of alternative.corrections) {
			if (one.do !== 'role' || !heads.has(one.role)) continue;
			const now = draft.parts.find(({ pieces }) => pieces.some(({ line }) => line === one.line));
			expect(heads.has(now?.kind ?? ''), strings.otherwise(alternative)).toBe(false);
		}
	}
});

test('a decision already made is kept when another way is sought', () => {
	const { text, alternative } = own.find(
		({ alternative: { corrections } }) => corrections[0]?.do === 'role',
	) as Case;
	const first = alternative.corrections[0];
	const { alternatives } = pasted(text, alternative);
	for (const rules of alternatives.values())
		for (const { corrections } of rules.values())
			for (const one of corrections) expect([one.do, one.line]).not.toEqual([first?.do, first?.line]);
});

test('of two readings of a line printed twice, the other is offered as a replacement', () => {
	const story =
		'近日，清河镇组织农机手下田抢收水稻，确保全镇秋粮丰收到手，镇农技站派出十名技术员到田头指导。';
	const text = [
		'# 清河镇推进秋收',
		'■通讯员 李小侃',
		`本报讯 ${story}`,
		'镇农技站提醒，要抢晴收获、颗粒归仓，确保全镇秋粮丰收到手。',
		'# 中学生走进消防站',
		'■通讯员 王小静',
		'本报讯 近日，镇中学组织学生走进消防站，学习灭火器的用法。',
		`本报讯 ${story.replace('抢收', '枪收')}`,
	].join('\n\n');
	const [found] = cases([text]).filter(({ rule }) => rule === 'duplicate-differs');
	expect(found?.alternative).toMatchObject({
		why: 'reprint',
		line: 15,
		corrections: [{ do: 'replace', line: 5, before: '下田抢收水', after: '下田枪收水' }],
	});
	expect(pasted(text, found?.alternative as Otherwise).faults).toEqual([]);
});

test('on a file with a whole issue the least sure articles are tried first, and not without end', () => {
	const issue = Array.from({ length: 8 }, (_, i) => generatePage(clean, 9100 + i).source.text).join('\n\n');
	const open = openPage(asPage(issue), weights);
	const assembled = open.cut();
	let cuts = 0;
	const counted: typeof open = { ...open, outline: (constraints) => (cuts++, open.outline(constraints)) };
	const found = [...findAlternatives(counted, assembled, [])];
	expect(found.length).toBeGreaterThan(20);
	expect(cuts).toBeGreaterThan(0);
	expect(cuts).toBeLessThan(12);
	const sure = found.map(([draft]) => draft.confidence);
	expect(sure).toEqual([...sure].sort((a, b) => a - b));
	expect(found[0]?.[1].size).toBeGreaterThan(0);
});
