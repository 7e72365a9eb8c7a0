export const testLimit: number;
export const endToEndLimit: number;
