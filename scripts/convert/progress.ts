import { isJson, sayStage } from '../command/say.ts';
import { printable } from '../command/printable.ts';

/** Tells how a stage goes: a line that is rewritten on a terminal, one line at its end elsewhere. */
export interface Progress {
	/** `done` of `total` pieces, and the name of the one at work; drawn at most ten times a second. */
	step: (done: number, total: number, name?: string) => void;
	/** What the stage did, in words, and in numbers for machines. */
	end: (summary: string, data?: Record<string, unknown>) => void;
}

/** Begins a stage on the given stream. */
export function progress(stage: string, stream: NodeJS.WriteStream = process.stdout): Progress {
	const began = performance.now();
	let drawn = 0;
	const clear = () => (stream.isTTY ? stream.write('\r\u001B[2K') : false);
	return {
		step(done, total, name = '') {
			if (!stream.isTTY || isJson() || performance.now() - drawn < 100) return;
			drawn = performance.now();
			clear();
			stream.write(`${stage} ${done}/${total} ${printable(name)}`.slice(0, (stream.columns ?? 80) - 1));
		},
		end(summary, data) {
			clear();
			sayStage(stage, summary, began, data);
		},
	};
}
