const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

module.exports = {
  entry: './src/main.jsx',
  output: { path: `${__dirname}/dist`, publicPath: '/' },
  resolve: { extensions: ['.js', '.jsx'] },
  module: {
    rules: [
      { test: /\.jsx$/, loader: 'esbuild-loader', options: { jsx: 'automatic' } },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlPlugin({
      templateContent: '<!doctype html><link rel="icon" href="data:,"><div id="root"></div>',
    }),
    new CssPlugin(),
  ],
  performance: { hints: false },
};
