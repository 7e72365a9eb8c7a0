import 'cognito-kit/styles.css';
import './demo.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { DemoConfigContext } from './DemoConfigContext.js';
import type { DemoConfig } from './seed.js';

const response = await fetch('/demo-config.json');
const config: DemoConfig = await response.json();
const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <DemoConfigContext.Provider value={config}>
        <App />
      </DemoConfigContext.Provider>
    </StrictMode>,
  );
}
