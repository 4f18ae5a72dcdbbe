"""Our own kernels, in C, for the processors that have them: what a writer waits for, a token, in one call.

Reading the weights is most of what a token costs. torch's kernels for packed weights read them nearly as fast as the
memory gives them, but between them lie two hundred small operations, and their formats fit one kernel each. Here one
packed format serves a single token and many, activations have a scale for each 64 of them, and the threads go through a
whole pass over the model together. The sources are in `source`, to be read from `native.h` on;
`packaging/native/compile.py` compiles them when the program is installed. Where there is no compiler, or no such
processor, everything works without, on torch's kernels.
"""
