import { render } from 'preact';
import { App } from './app.js';
import './style/base.css';
import './style/parts.css';
import './style/views.css';
import './style/forecast.css';
import './style/own.css';
import { follow } from './live.js';
import { applyTheme } from './theme.js';

applyTheme();
follow();
const root = document.getElementById('app');
if (root) render(<App />, root);
