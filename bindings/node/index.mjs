import callgate from './index.js';
export default callgate;
