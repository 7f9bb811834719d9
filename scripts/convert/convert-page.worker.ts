/** A worker thread that converts pages one after the other; vocabulary and settings come once, when it starts. */
import Tinypool from 'tinypool';
import { convertPage, type Context, type ConvertedPage, type Job } from './convert-page.ts';

export default function convert({ file, published }: Job): ConvertedPage {
	return convertPage(file, published, Tinypool.workerData as Context);
}
