export const mywork = {}
