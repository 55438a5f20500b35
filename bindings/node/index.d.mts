// For `import`: the same names, and all of them together as the default.
import callgate from './index.js';

export * from './index.js';
export default callgate;
