/** What speaks for or against a decision, as named numbers; a model's weights are by name. A name without a weight counts nothing. */
export type Features = [name: string, value: number][];
