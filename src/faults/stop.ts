/** One thing to put right: where, which rule, what and why and what to do. */
export interface Fault {
	path?: string;
	/** 1-based. */
	line?: number;
	ruleId?: string;
	reason: string;
}

/** The archive holds something that must be put right: the exit code of most stops. */
const ARCHIVE = 1;

/** The end of a command with everything that is wrong at once; never a fault of the program. Both halves throw it. */
export class Stop extends Error {
	readonly faults: readonly Fault[];
	/** Exit code of the command, see `scripts/command/exit-codes.ts`. */
	readonly exit: number;

	constructor(faults: readonly Fault[] | string, exit: number = ARCHIVE) {
		const list = typeof faults === 'string' ? [{ reason: faults }] : faults;
		super(list.map(faultLine).join('\n'));
		this.name = 'Stop';
		this.faults = list;
		this.exit = exit;
	}
}

/** `content/sources/a.txt:3 Unexpected … (rule)`. */
export function faultLine({ path, line, ruleId, reason }: Fault): string {
	const place = path === undefined ? '' : line === undefined ? `${path}: ` : `${path}:${line} `;
	return `${place}${reason}${ruleId === undefined ? '' : ` (${ruleId})`}`;
}
