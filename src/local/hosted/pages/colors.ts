/** The colours of every page of the local Cognito, for light and dark. */
export const colors = `
:root { color-scheme: light dark; --ink: light-dark(#16181d, #eef0f4); --soft: light-dark(#5b6270, #a2a9b8);
  --page: light-dark(#f4f5f8, #111318); --card: light-dark(#fff, #1a1d24); --line: light-dark(#dfe2e9, #2d323d);
  --edge: light-dark(#868d9c, #6d7588); --accent: light-dark(#3346d3, #9aa6ff); --on-accent: light-dark(#fff, #111318);
  --error: light-dark(#c22b2b, #ff8f8f); --error-card: light-dark(#fdf1f1, #2c1719);
  --success: light-dark(#1a7f4b, #63d297); --success-card: light-dark(#eefaf3, #12281d); }`;
