import './define.js';
import { testEveryPlace } from '../../testing/hostile-data.js';

testEveryPlace('inspection-badge', ['', 'compact']);
