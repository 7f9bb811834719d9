/** What the tests ask of any browser. */
export interface Driven {
	name: 'Firefox' | 'WebKit';
	open: (url: string, size: { width: number; height: number }) => Promise<void>;
	/** Value of an expression in the page, which may be a promise; what JSON can say. */
	evaluate: <Value>(expression: string) => Promise<Value>;
	/** The page as it stands in the window, PNG. */
	screenshot: () => Promise<Buffer>;
	close: () => Promise<void>;
}
