/**
 * A network that fails now and then: every request is tried again before it counts as failed, and what failed is
 * told, because Pagefind only logs it and answers from what it has.
 */
export interface SteadyFetch {
	fetch: typeof fetch;
	/** Addresses that failed for good since the last call. */
	failures: () => string[];
}

/** Milliseconds to wait before the second and the third try. */
const pauses = [300, 1200];
/** Milliseconds after which a try is given up. */
const patience = 20_000;

export function steadyFetch(
	network: typeof fetch,
	wait = (ms: number) => new Promise((done) => setTimeout(done, ms)),
): SteadyFetch {
	let failed: string[] = [];
	return {
		failures: () => {
			const taken = failed;
			failed = [];
			return taken;
		},
		fetch: async (input, init) => {
			let reason: unknown;
			for (let attempt = 0; attempt <= pauses.length; attempt++) {
				if (attempt > 0) await wait(pauses[attempt - 1] ?? 0);
				try {
					const response = await network(input, { signal: AbortSignal.timeout(patience), ...init });
					if (response.ok) return response;
					reason = new Error(`${response.status} ${response.url}`);
					// What is not there will not be there in a second; a busy server may be free.
					if (response.status < 500 && response.status !== 429) break;
				} catch (error) {
					reason = error;
				}
			}
			failed.push(String(input));
			throw reason;
		},
	};
}
