/** 介面自己不用漢字，所以凡是漢字都是報上的，要另標語言。 */
export const hanIsForeign: boolean = false;
