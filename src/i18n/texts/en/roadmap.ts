export const roadmap = {}
