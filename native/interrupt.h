#pragma once

// The signal that makes a blocked system call return EINTR.
int interruptSignal();

// Installs the empty handler once; false where the process has a handler of someone else's for that signal.
bool installInterruptHandler();

// Keeps this shared object mapped for good: threads that were abandoned, and the handler, outlive every environment.
void pinSharedObject();
