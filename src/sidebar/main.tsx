// Entry of the page: draws the panel.
import { render } from 'preact';
import { App } from './app';
import { server } from './server';
import './style/index.css';

const root = document.getElementById('app');
if (root) render(<App client={server} />, root);
