/** Whatever was done by hand, a rebuild gives exactly what the desk showed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { cutAsDecided } from '../../scripts/convert/cut-as-decided.ts';
import { saveCorrections } from '../../scripts/correct/save-corrections.ts';
import { readDeskPage } from '../../scripts/correct/read-desk-page.ts';
import { correctionsFolder, readCorrections } from '../../scripts/decide/read-corrections.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import { decide } from '../../src/correct/model/decide.ts';
import { decisionsOf } from '../../src/correct/model/gestures.ts';
import { advance, begin, undo } from '../../src/correct/model/history.ts';
import { weights } from '../frozen.ts';
import { aDesk, gestureOf, linesWithText, shapeOf } from './a-desk.ts';

const root = mkdtempSync(join(tmpdir(), 'jianbao-desk-'));
const folder = join(root, 'sources');
mkdirSync(folder);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Sequences of a run; the figure of the README is made with 2,000. */
const runs = Number(process.env['DESK_SEQUENCES'] ?? 40);

test('random sequences of gestures are cut by a rebuild as the desk showed them, and taken back to the byte', () => {
	const { opened: page, lines, cut } = aDesk();
	const file = { page: 'a', fileName: 'a.txt', folder };
	writeFileSync(join(folder, 'a.txt'), page.text);
	const withText = linesWithText(lines);
	const gestures = fc.array(fc.tuple(fc.nat(8), fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(gestures, (drawn) => {
			const start = begin([]);
			let history = start;
			let shown = cut([]);
			for (const numbers of drawn) {
				const made = decisionsOf(gestureOf(numbers, withText), shown, lines);
				const next = advance(history, decide(history.now, made));
				const tried = cut(next.now);
				// What cannot be obeyed cannot be saved; a person takes it back.
				if (tried.faults.length) continue;
				history = next;
				shown = tried;
			}
			rmSync(join(root, 'corrections'), { recursive: true, force: true });
			saveCorrections(file, { version: null, sha256: page.sha256, corrections: [...history.now] });
			expect(readDeskPage(file)?.corrections).toEqual(history.now);
			const source = readPage(file);
			const decided = cutAsDecided(source, readCorrections(source, correctionsFolder(folder)), weights);
			expect(source.file.messages.filter(({ fatal }) => fatal)).toEqual([]);
			const rebuilt = decided?.segmented.drafts.map(({ parts }) =>
				parts
					.filter(({ kind }) => kind !== 'gap')
					.map(({ kind, pieces }) => [kind, ...pieces.map(({ line }) => line)]),
			);
			expect(rebuilt).toEqual(shapeOf(shown));
			let back = history;
			while (back.past.length) back = undo(back);
			expect(JSON.stringify(back.now)).toBe(JSON.stringify(start.now));
		}),
		{ numRuns: runs },
	);
});
