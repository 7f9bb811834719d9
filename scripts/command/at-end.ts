/** What must be undone when a command ends, however it ends; a killed one is healed by the next run. */
import { EXIT } from './exit-codes.ts';

const undo = new Set<() => void>();
let listening = false;

/** Runs `task` when the command ends or is interrupted; the answer takes it back. */
export function atEnd(task: () => void): () => void {
	if (!listening) listen();
	undo.add(task);
	return () => void undo.delete(task);
}

function listen(): void {
	listening = true;
	process.on('exit', () => {
		for (const task of [...undo].reverse()) {
			undo.delete(task);
			try {
				task();
			} catch {
				// The next run clears what this one could not.
			}
		}
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => process.exit(EXIT.interrupted));
}
