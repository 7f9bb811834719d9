/**
 * The policy every page carries and meets. A script in the page is allowed by its digest alone; there are no inline
 * styles; nothing comes from anywhere else. `frame-ancestors` only works as a header (see `public/_headers`).
 */
import { createHash } from 'node:crypto';

const digest = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * @param scripts contents of the page's inline scripts
 * @param wasm the page runs the search engine, which is WebAssembly in a worker
 */
export function contentSecurityPolicy(scripts: readonly string[], wasm: boolean): string {
	const script = ["'self'", ...scripts.map(digest), ...(wasm ? ["'wasm-unsafe-eval'"] : [])];
	return [
		"default-src 'none'",
		`script-src ${script.join(' ')}`,
		"style-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
	].join('; ');
}
