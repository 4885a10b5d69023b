import './define.js';
import { testEveryPlace } from '../../testing/hostile-data.js';

testEveryPlace('inspection-comparison', ['', 'own="Islington" as-of="2026"']);
