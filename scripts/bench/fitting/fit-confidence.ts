import type { WeightTable } from '../../segmentation/weights.ts';
import type { GeneratedPage } from '../generate-pages.ts';

/** placeholder until the segmentation runs */
export async function fitConfidence(
	_pages: GeneratedPage[],
	table: WeightTable,
	_say: (t: string) => void,
): Promise<WeightTable['confidence']> {
	return table.confidence;
}
