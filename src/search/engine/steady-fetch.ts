/**
 * A network that fails now and then: every request is tried again before it counts as failed, and what failed is
 * told, because Pagefind only logs it and answers from what it has.
 */
/** A stretch of work: what is asked for in it and fails, fails it, however late. */
interface Epoch {
	failed: string | null;
}

export interface SteadyFetch {
	fetch: typeof fetch;
	/** The stretch that new requests belong to. */
	epoch: () => Epoch;
	/** Begins another; requests that are still under way belong to theirs. */
	renew: () => void;
}

/** Milliseconds to wait before the second and the third try. */
export const pauses: readonly number[] = [300, 1200];
/** Milliseconds after which a try is given up. */
const patience = 20_000;

export function steadyFetch(
	network: typeof fetch,
	wait = (ms: number) => new Promise((done) => setTimeout(done, ms)),
): SteadyFetch {
	let current: Epoch = { failed: null };
	return {
		epoch: () => current,
		renew: () => {
			current = { failed: null };
		},
		fetch: async (input, init) => {
			const mine = current;
			let reason: unknown;
			for (let attempt = 0; attempt <= pauses.length; attempt++) {
				if (attempt > 0) await wait(pauses[attempt - 1] ?? 0);
				try {
					const response = await network(input, { signal: AbortSignal.timeout(patience), ...init });
					if (response.ok) return response;
					reason = new Error(`${response.status} ${response.url}`, { cause: response.status });
					// What is not there will not be there in a second; a busy server may be free.
					if (response.status < 500 && response.status !== 429) break;
				} catch (error) {
					reason = error;
				}
			}
			mine.failed ??= String(input);
			throw reason;
		},
	};
}
