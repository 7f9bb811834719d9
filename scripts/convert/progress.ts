import { styleText } from 'node:util';

/** Tells how a stage goes: a line that is rewritten on a terminal, one line at its end elsewhere. */
export interface Progress {
	/** `done` of `total` pieces; drawn at most ten times a second. */
	step: (done: number, total: number) => void;
	/** What the stage did, in words. */
	end: (summary: string) => void;
}

/** Begins a stage on the given stream. */
export function progress(stage: string, stream: NodeJS.WriteStream = process.stdout): Progress {
	const began = performance.now();
	let drawn = 0;
	const clear = () => (stream.isTTY ? stream.write('\r\u001B[2K') : false);
	return {
		step(done, total) {
			if (!stream.isTTY || performance.now() - drawn < 100) return;
			drawn = performance.now();
			clear();
			stream.write(`${stage} ${done}/${total}`);
		},
		end(summary) {
			clear();
			const seconds = ((performance.now() - began) / 1000).toFixed(1);
			stream.write(`${styleText('bold', stage, { stream })} ${summary} (${seconds} s)\n`);
		},
	};
}
