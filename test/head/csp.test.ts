import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/head/csp.ts';

describe('contentSecurityPolicy', () => {
	it('allows inline scripts by digest alone, and WebAssembly only where it is asked for', () => {
		const policy = contentSecurityPolicy(['alert(1)'], false);
		expect(policy).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
		expect(policy).not.toContain('unsafe');
		expect(contentSecurityPolicy([], true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
	});
});
