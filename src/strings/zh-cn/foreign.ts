/** 界面自己不用汉字，所以凡是汉字都是报上的，要另标语言。 */
export const hanIsForeign: boolean = false;
