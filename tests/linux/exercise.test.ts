import { exerciseCalls } from './exercise.js';

exerciseCalls('this host');
