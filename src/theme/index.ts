export { contrastRatio } from './contrast.js';
export { componentTokens, semanticTokens, type Token } from './tokens.js';
