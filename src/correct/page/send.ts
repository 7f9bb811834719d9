/** Where decisions go: into the archive by the local server, else downloaded, copied, or sent to who keeps the archive. */
import { handOver } from '../../browser/hand-over.ts';
import { toYaml } from '../../corrections/paste.ts';
import { correct as t } from '../../strings/correct.ts';
import { letterTo } from '../model/letter.ts';
import { say } from './elements.ts';
import { keep } from './keep.ts';
import { isSound } from './recut.ts';
import { saveTo, type Refusal } from './save.ts';
import { show } from './show.ts';
import { base, built, state, stem } from './state.ts';

/** The corrections file as `npm run review` would write it. */
export const fileText = (sha256: string, corrections: readonly unknown[]): string =>
	`${toYaml({ sha256, corrections })}\n`;

const file = (): string => fileText(state.page.sha256, state.history.now);

export function download(): void {
	handOver(`${state.page.page}.yaml`, 'text/yaml', file());
	say(t.downloaded(`content/corrections/${state.page.page}.yaml`));
}

async function toClipboard(): Promise<boolean> {
	return navigator.clipboard.writeText(file()).then(
		() => true,
		() => false,
	);
}

export const copy = async (): Promise<void> => say((await toClipboard()) ? t.copied : t.notCopied);

/** Opens the form for reports with the decisions in it; what is too long for an address is copied beside it. */
export async function send(): Promise<void> {
	if (built.report === null || !(await isSound()) || !state.history.now.length) return;
	const letter = letterTo(
		built.report,
		{ id: stem, title: t.letter(state.page.page), url: built.address },
		file(),
	);
	const copied = letter.whole || (await toClipboard());
	window.open(letter.address, '_blank', 'noopener');
	say(letter.whole ? t.sent : copied ? t.sentShort : t.notCopied);
}

export async function save(): Promise<void> {
	if (!(await isSound())) return;
	const { page, history } = state;
	if (page.token === null) return download();
	try {
		const version = await saveTo(`${base}correct/${stem}.json`, { ...page, token: page.token }, history.now);
		state.page = { ...page, version };
		state.saved = JSON.stringify(history.now);
		keep(base, stem, null);
		show();
		say(t.saved);
	} catch (refusal) {
		// Another window that saved has taken away what this one kept for the next visit.
		const { sha256, version } = page;
		keep(base, stem, { sha256, version, corrections: [...history.now] });
		say(t.saveFailed[refusal as Refusal] ?? t.saveFailed.unreachable);
	}
}
