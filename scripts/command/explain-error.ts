/** Errors of the system and of outer tools, said in the house's form: what, where, what to do. */
import { EXIT } from './exit-codes.ts';
import { Stop } from '../../src/faults/stop.ts';

interface SystemError {
	code?: string;
	path?: string;
	dest?: string;
	syscall?: string;
}

/** What happened and what to do about it, by the system's own name of it; `$` is the place. */
export const SYSTEM_ERRORS: Record<string, string> = {
	ENOSPC: 'Unexpected full disk at $, expected room to write; free some space and run again',
	EDQUOT: 'Unexpected end of the quota at $, expected room to write; free some space and run again',
	EROFS:
		'Unexpected read-only file system at $, expected a folder that can be written; choose another folder, or mount it for writing',
	EACCES:
		'Unexpected lack of rights to $, expected that this user may read and write it; change its owner or its permissions (`chmod u+rwX`)',
	EPERM:
		'Unexpected lack of rights to $, expected that this user may change it; change its owner or its permissions',
	ENOENT: 'Unexpected missing $, expected a file or folder there; put it there, or check the spelling',
	ENOTDIR: 'Unexpected file in the way of $, expected a folder; move the file away',
	EISDIR: 'Unexpected folder $, expected a file; rename or remove the folder',
	ELOOP: 'Unexpected link $ that leads to itself, expected a file; remove the link',
	ENAMETOOLONG: 'Unexpected long name $, expected one that the file system takes; shorten it',
	EMFILE:
		'Unexpected number of open files at $, expected fewer than the system allows; raise it (`ulimit -n 4096`) and run again',
	ENFILE:
		'Unexpected number of open files at $, expected fewer than the system allows; end other programs and run again',
	EBUSY:
		'Unexpected use of $ by another program, expected that it can be replaced; end that program, or choose another folder',
	EXDEV:
		'Unexpected place of $ on another file system, expected one with its neighbours; choose another folder',
	ENOTEMPTY: 'Unexpected files in $, expected an empty folder; move them away and run again',
	EEXIST: 'Unexpected second $, expected that nothing is there yet; move it away and run again',
	EIO: 'Unexpected failure of the disk at $, expected it to read and write; check the disk',
	EADDRINUSE:
		'Unexpected use of the port by another program, expected a free one; give another with `--port`',
	EADDRNOTAVAIL: 'Unexpected address that this machine does not have; give another',
	ERR_WORKER_OUT_OF_MEMORY:
		'Unexpected need of memory for one page, expected less; look at the page named, and split it',
};

/** A system error as a `Stop`, or null where it is none of them. */
export function explainError(error: unknown): Stop | null {
	if (error instanceof Stop) return error;
	for (let one: unknown = error; one instanceof Error; one = one.cause) {
		if (one instanceof Stop) return one;
		const { code = '', path, dest } = one as SystemError;
		const said = SYSTEM_ERRORS[code];
		if (said === undefined) continue;
		const place = path === undefined ? 'the place' : `\`${path}${dest === undefined ? '' : ` → ${dest}`}\``;
		return new Stop([{ reason: `${said.replace('$', place)} (${code})` }], EXIT.machine);
	}
	return null;
}
