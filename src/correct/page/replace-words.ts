/** Words of a line put right; the printed ones stay beside them. */
import { correct as t } from '../../strings/correct.ts';
import { ask } from './ask.ts';
import { act } from './recut.ts';
import { select } from './selection.ts';
import { state } from './state.ts';

export async function replaceWords(): Promise<void> {
	const line = state.current;
	const printed = state.lines[line - 1] ?? '';
	const chosen = String(document.getSelection() ?? '').trim();
	const value = chosen && printed.includes(chosen) ? chosen : '';
	const once = ({ before: words = '' }: Record<string, string>): string | null =>
		printed.split(words).length === 2 ? null : t.notOnce;
	const answer = await ask(
		t.misreadIn(line, printed.slice(0, 60)),
		[
			{ name: 'before', label: t.misread, value },
			{ name: 'after', label: t.right, value },
		],
		once,
	);
	const { before, after } = answer ?? {};
	if (before && after) await act([{ do: 'replace', line, before, after }]);
	select(line);
}
