import { exerciseCalls } from '../../linux/exercise.js';

exerciseCalls('the guest');
