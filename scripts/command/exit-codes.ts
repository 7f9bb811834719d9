/** What a command's exit code says; documented in the README and by `--help`. */
export const EXIT = {
	/** Done. */
	ok: 0,
	/** The archive (pages, sidecars, settings, vocabulary, corrections) holds something that must be put right. */
	archive: 1,
	/** The command was called in a way that it does not know. */
	usage: 2,
	/** The machine cannot: full disk, missing rights, missing browser, port or package. */
	machine: 3,
	/** Another run holds the lock and this one was told not to wait. */
	locked: 4,
	/** A fault of the program itself. */
	fault: 70,
	/** Ctrl+C or a signal. */
	interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One line for `--help`. */
export const exitCodesLine =
	'Exit codes: 0 done · 1 something in the archive to put right · 2 wrong arguments · 3 the machine cannot (disk, rights, browser) · 4 another run holds the lock · 70 fault of the program · 130 interrupted';
