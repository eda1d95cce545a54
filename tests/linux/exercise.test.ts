import { exerciseCalls } from './exercise.js';

exerciseCalls();
