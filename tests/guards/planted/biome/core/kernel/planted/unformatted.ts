export const   text = "day";
