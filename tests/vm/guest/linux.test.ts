import { exerciseCalls } from '../../linux/exercise.js';

exerciseCalls();
