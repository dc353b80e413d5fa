export const benchScale = async (_: number[]) => {};
